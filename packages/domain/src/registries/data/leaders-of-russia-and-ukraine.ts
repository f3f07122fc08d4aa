// Who spoke for the Soviet Union, the states that came out of it, and the self-declared republics there.
// Notation: leader-lines.ts.

export const leadersOfRussiaAndUkraine = `
[soviet-union]
Mikhail Gorbachev = Mikhail S. Gorbachev, Mikhail Gorbachov | general secretary 1985-03..1990-03, president 1990-03..1991-12-26
Eduard Shevardnadze = Eduard A. Shevardnadze | foreign minister 1985-07..1991-01, foreign minister 1991-11..1991-12-26
Alexander Bessmertnykh = Aleksandr Bessmertnykh | foreign minister 1991-01..1991-08
Boris Pankin | foreign minister 1991-08..1991-11
Andrei Gromyko = Andrei A. Gromyko | foreign minister 1957-02..1985-07, president 1985-07..1988-10
Leonid Brezhnev | general secretary 1964-10..1982-11
Yuri Andropov | general secretary 1982-11..1984-02
Konstantin Chernenko | general secretary 1984-02..1985-03
Nikita Khrushchev | general secretary 1953-09..1964-10
Nikolai Ryzhkov | prime minister 1985-09..1991-01
Valentin Pavlov | prime minister 1991-01..1991-08
Dmitri Yazov = Dmitry Yazov | defence minister 1987-05..1991-08
Gennady Gerasimov = Gennadi Gerasimov, Gennadi I. Gerasimov | foreign ministry spokesman 1986-01..1990-12
Vitaly Churkin = Vitaly I. Churkin | foreign ministry spokesman 1990-12..1991-12-26
Gennady Yanayev = Gennadi Yanayev | vice president 1990-12..1991-08
Viktor Karpov | chief negotiator 1982-01..1990-12

[russia]
Boris Yeltsin = Boris N. Yeltsin | president 1991-07..1999-12
Vladimir Putin = Vladimir V. Putin | prime minister 1999-08..2000-05, acting president 1999-12..2000-05, president 2000-05..2008-05-07, prime minister 2008-05-08..2012-05-07, president 2012-05-07..
Dmitry Medvedev = Dmitri Medvedev, Dmitri A. Medvedev | president 2008-05-07..2012-05-07, prime minister 2012-05-08..2020-01, security council deputy chairman 2020-01..
Viktor Chernomyrdin | prime minister 1992-12..1998-03, special envoy 1999-04..1999-06, ambassador 2001-05..2009-06
Sergei Kiriyenko = Sergey Kiriyenko | prime minister 1998-03..1998-08
Yevgeny Primakov = Evgeny Primakov, Yevgeni Primakov | foreign minister 1996-01..1998-09, prime minister 1998-09..1999-05
Sergei Stepashin = Sergey Stepashin | prime minister 1999-05..1999-08
Mikhail Kasyanov | prime minister 2000-05..2004-02
Mikhail Fradkov | prime minister 2004-03..2007-09
Viktor Zubkov | prime minister 2007-09..2008-05
Mikhail Mishustin | prime minister 2020-01..
Andrei Kozyrev = Andrey Kozyrev | foreign minister 1990-10..1996-01
Igor Ivanov = Igor S. Ivanov | foreign minister 1998-09..2004-03, security council secretary 2004-03..2007-07
Sergei Lavrov = Sergey Lavrov, Sergei V. Lavrov | ambassador to the UN 1994-07..2004-03, foreign minister 2004-03..
Pavel Grachev | defence minister 1992-05..1996-06
Igor Rodionov | defence minister 1996-07..1997-05
Igor Sergeyev = Igor Sergeev | defence minister 1997-05..2001-03
Sergei Ivanov = Sergey Ivanov | defence minister 2001-03..2007-02, deputy prime minister 2007-02..2011-12, chief of staff 2011-12..2016-08
Anatoly Serdyukov = Anatoliy Serdyukov | defence minister 2007-02..2012-11
Sergei Shoigu = Sergey Shoigu, Sergei K. Shoigu | defence minister 2012-11..2024-05, security council secretary 2024-05..
Andrei Belousov = Andrey Belousov | defence minister 2024-05..
Nikolai Patrushev = Nikolay Patrushev | security council secretary 2008-05..2024-05, aide 2024-05..
Alexander Lebed = Aleksandr Lebed, Alexander I. Lebed | security council secretary 1996-06..1996-10
Dmitry Peskov = Dmitri Peskov, Dmitri S. Peskov | spokesman 2000-01..
Maria Zakharova = Mariya Zakharova | foreign ministry spokeswoman 2015-08..
Alexander Lukashevich = Aleksandr Lukashevich | foreign ministry spokesman 2011-04..2015-08
Andrei Nesterenko = Andrey Nesterenko | foreign ministry spokesman 2008-05..2011-03
Mikhail Kamynin | foreign ministry spokesman 2005-07..2008-05
Alexander Yakovenko = Aleksandr Yakovenko | foreign ministry spokesman 2000-10..2005-07, deputy foreign minister 2005-08..2011-01, ambassador 2011-01..2019-08
Sergei Yastrzhembsky = Sergey Yastrzhembsky | spokesman 1996-08..1998-09
Grigory Karasin = Grigori Karasin | foreign ministry spokesman 1993-12..1996-05, deputy foreign minister 2005-06..2019-09
Natalya Timakova | spokeswoman 2008-05..2018-05
Yuri Ushakov = Yury Ushakov | ambassador 1998-12..2008-05, aide 2012-05..
Sergei Ryabkov = Sergey Ryabkov, Sergei A. Ryabkov | deputy foreign minister 2008-08..
Alexander Grushko = Aleksandr Grushko | deputy foreign minister 2005-12..2012-10, ambassador to NATO 2012-10..2018-01, deputy foreign minister 2018-01..
Andrei Rudenko = Andrey Rudenko | deputy foreign minister 2019-09..
Mikhail Bogdanov | deputy foreign minister 2011-06..2025-07
Gennady Gatilov | deputy foreign minister 2011-01..2018-01
Igor Morgulov | deputy foreign minister 2011-12..2022-09
Alexander Losyukov = Aleksandr Losyukov | deputy foreign minister 2000-02..2004-03
Vladimir Titov | deputy foreign minister 2004-12..2024-12
Dmitry Rogozin = Dmitri Rogozin | ambassador to NATO 2008-01..2011-12, deputy prime minister 2011-12..2018-05
Vitaly Churkin = Vitaly I. Churkin | deputy foreign minister 1992-06..1994-11, ambassador to the UN 2006-04..2017-02
Vassily Nebenzia = Vasily Nebenzya, Vasily Nebenzia | ambassador to the UN 2017-07..
Dmitry Polyanskiy = Dmitry Polyansky | deputy ambassador to the UN 2018-01..
Sergei Kislyak = Sergey Kislyak | deputy foreign minister 2003-07..2008-07, ambassador 2008-07..2017-07
Anatoly Antonov | deputy defence minister 2011-02..2016-12, deputy foreign minister 2016-12..2017-08, ambassador 2017-08..2024-10
Vladimir Chizhov | ambassador to the EU 2005-07..2022-09
Alexander Lavrentiev = Alexander Lavrentyev | special envoy 2015-01..
Vladimir Medinsky | chief negotiator 2022-02..
Leonid Slutsky | negotiator 2022-02..2022-12
Kirill Dmitriev | special envoy 2025-02..
Dmitry Kozak = Dmitri Kozak | deputy chief of staff 2020-01..2025-09
Vladislav Surkov | aide 2013-09..2020-02
Anton Siluanov | finance minister 2011-12..
Alexei Kudrin = Alexey Kudrin | finance minister 2000-05..2011-09
Alexander Novak | energy minister 2012-05..2020-11, deputy prime minister 2020-11..
Valery Gerasimov = Valeriy Gerasimov | chief of the general staff 2012-11..
Igor Konashenkov | defence ministry spokesman 2009-01..
Zamir Kabulov | special envoy 2011-01..

[ukraine]
Leonid Kravchuk = Leonid M. Kravchuk | president 1991-12..1994-07, chief negotiator 2020-07..2022-02
Leonid Kuchma = Leonid D. Kuchma | prime minister 1992-10..1993-09, president 1994-07..2005-01, chief negotiator 2014-06..2018-10, chief negotiator 2019-06..2020-07
Viktor Yushchenko = Victor Yushchenko | prime minister 1999-12..2001-05, president 2005-01..2010-02
Viktor Yanukovych = Viktor Yanukovich, Victor Yanukovych | prime minister 2002-11..2005-01, prime minister 2006-08..2007-12, president 2010-02..2014-02
Petro Poroshenko = Petro Poroschenko | foreign minister 2009-10..2010-03, president 2014-06..2019-05
Volodymyr Zelensky = Volodymyr Zelenskyy, Volodymyr Zelenskiy, Vladimir Zelensky, Vladimir Zelenskiy | president 2019-05..
Oleksandr Turchynov = Olexander Turchynov | acting president 2014-02..2014-06, security council secretary 2014-12..2019-05
Yulia Tymoshenko = Yulia Timoshenko | prime minister 2005-01..2005-09, prime minister 2007-12..2010-03
Mykola Azarov = Nikolai Azarov | prime minister 2010-03..2014-01
Arseniy Yatsenyuk = Arseny Yatsenyuk, Arseniy Yatseniuk | foreign minister 2007-03..2007-12, prime minister 2014-02..2016-04
Volodymyr Groysman = Volodymyr Hroysman | prime minister 2016-04..2019-08
Oleksiy Honcharuk | prime minister 2019-08..2020-03
Denys Shmyhal = Denys Shmygal | prime minister 2020-03..2025-07, defence minister 2025-07..2026-01
Yulia Svyrydenko = Yuliia Svyrydenko | economy minister 2021-11..2025-07, prime minister 2025-07..
Anatoliy Zlenko = Anatoly Zlenko | foreign minister 1990-07..1994-08, foreign minister 2000-10..2003-09
Hennadiy Udovenko = Gennady Udovenko | foreign minister 1994-08..1998-04
Borys Tarasyuk = Boris Tarasyuk | foreign minister 1998-04..2000-09, foreign minister 2005-02..2007-01
Kostyantyn Gryshchenko = Konstantin Gryshchenko | foreign minister 2003-09..2005-02, foreign minister 2010-03..2012-12
Volodymyr Ohryzko = Volodymyr Ogryzko | foreign minister 2007-12..2009-03
Leonid Kozhara | foreign minister 2012-12..2014-02
Andrii Deshchytsia = Andriy Deshchytsya | acting foreign minister 2014-02..2014-06
Pavlo Klimkin | foreign minister 2014-06..2019-08
Vadym Prystaiko = Vadim Prystaiko | foreign minister 2019-08..2020-03
Dmytro Kuleba | foreign minister 2020-03..2024-09
Andrii Sybiha = Andriy Sybiga, Andrii Sybiga | foreign minister 2024-09..
Oleksii Reznikov = Oleksiy Reznikov | defence minister 2021-11..2023-09
Rustem Umerov | defence minister 2023-09..2025-07, chief negotiator 2025-05.., security council secretary 2025-07..
Stepan Poltorak | defence minister 2014-10..2019-08
Andriy Yermak = Andrii Yermak | chief of staff 2020-02..2025-11
Mykhailo Podolyak = Mykhaylo Podolyak | adviser 2020-04..
Davyd Arakhamia = David Arakhamia | chief negotiator 2022-02..2022-12
Oleksiy Danilov = Oleksii Danilov | security council secretary 2019-10..2024-03
Andriy Lysenko = Andriy Lysenko | military spokesman 2014-06..2016-12
Oleh Nikolenko = Oleg Nikolenko | foreign ministry spokesman 2020-09..2024-02
Heorhii Tykhyi = Heorhiy Tykhyi | foreign ministry spokesman 2024-04..
Andriy Zahorodniuk = Andriy Zagorodnyuk | defence minister 2019-08..2020-03
Ihor Zhovkva | deputy chief of staff 2019-09..
Serhiy Nykyforov = Sergii Nykyforov | spokesman 2021-06..2024-02
Sergiy Kyslytsya | ambassador to the UN 2020-02..2025-01, deputy foreign minister 2025-01..

[belarus]
Alexander Lukashenko = Aleksandr Lukashenko, Alyaksandr Lukashenka, Aleksandr Lukashenka | president 1994-07..
Stanislav Shushkevich | head of state 1991-09..1994-01
Vyacheslav Kebich | prime minister 1990-04..1994-07
Vladimir Makei = Uladzimir Makei | foreign minister 2012-08..2022-11
Sergei Martynov | foreign minister 2003-03..2012-08
Sergei Aleinik = Sergei Aleynik | foreign minister 2022-12..2024-06
Maxim Ryzhenkov | foreign minister 2024-06..

[georgia]
Zviad Gamsakhurdia | president 1990-11..1992-01
Eduard Shevardnadze = Eduard A. Shevardnadze | head of state 1992-03..1995-11, president 1995-11..2003-11
Mikheil Saakashvili = Mikhail Saakashvili | president 2004-01..2013-11
Nino Burjanadze | acting president 2003-11..2004-01, acting president 2007-11..2008-01
Giorgi Margvelashvili | president 2013-11..2018-12
Salome Zurabishvili = Salome Zourabichvili | foreign minister 2004-03..2005-10, president 2018-12..2024-12
Mikheil Kavelashvili | president 2024-12..
Zurab Zhvania | prime minister 2003-11..2005-02
Bidzina Ivanishvili | prime minister 2012-10..2013-11
Irakli Garibashvili | prime minister 2013-11..2015-12, prime minister 2021-02..2024-01
Giorgi Kvirikashvili | prime minister 2015-12..2018-06
Giorgi Gakharia | prime minister 2019-09..2021-02
Irakli Kobakhidze | prime minister 2024-02..
Grigol Vashadze | foreign minister 2008-12..2012-10
Gela Bezhuashvili | foreign minister 2005-10..2008-01
Eka Tkeshelashvili | foreign minister 2008-05..2008-12
Davit Zalkaliani = David Zalkaliani | foreign minister 2018-06..2022-04
Shota Utiashvili | interior ministry spokesman 2004-01..2012-10

[abkhazia]
Vladislav Ardzinba | president 1990-12..2005-02
Sergei Bagapsh | president 2005-02..2011-05
Alexander Ankvab | president 2011-09..2014-06
Raul Khajimba = Raul Khadjimba | president 2014-09..2020-01
Aslan Bzhania | president 2020-04..2024-11

[south-ossetia]
Eduard Kokoity | president 2001-12..2011-12
Leonid Tibilov | president 2012-04..2017-04
Anatoly Bibilov | president 2017-04..2022-05

[armenia]
Levon Ter-Petrosyan = Levon [Ter-Petrosyan], Levon [Ter-Petrosian] | president 1991-11..1998-02
Robert Kocharyan = Robert Kocharian | prime minister 1997-03..1998-04, president 1998-04..2008-04
Serzh Sargsyan = Serge Sarkisian, Serzh Sarkisian, Serzh Sarksyan | prime minister 2007-04..2008-04, president 2008-04..2018-04
Armen Sarkissian = Armen Sarkisian | president 2018-04..2022-02
Vahagn Khachaturyan | president 2022-03..
Nikol Pashinyan = Nikol Pashinian | prime minister 2018-05..
Vartan Oskanian = Vartan Oskanyan | foreign minister 1998-04..2008-04
Edward Nalbandian = Eduard Nalbandian | foreign minister 2008-04..2018-05
Zohrab Mnatsakanyan | foreign minister 2018-05..2020-11
Ara Ayvazyan | foreign minister 2020-11..2021-05
Ararat Mirzoyan | foreign minister 2021-08..
Shushan Stepanyan | defence ministry spokeswoman 2020-01..2021-12

[nagorno-karabakh]
Arkady Ghukasyan = Arkady Gukasyan | president 1997-09..2007-09
Bako Sahakyan | president 2007-09..2020-05
Arayik Harutyunyan | president 2020-05..2023-09
Samvel Shahramanyan | president 2023-09..2024-01

[azerbaijan]
Ayaz Mutalibov | president 1990-05..1992-03
Abulfaz Elchibey | president 1992-06..1993-06
Heydar Aliyev = Heidar Aliyev, Geidar Aliyev | president 1993-06..2003-10
Ilham Aliyev | president 2003-10..
Elmar Mammadyarov = Elmar Mamedyarov | foreign minister 2004-04..2020-07
Jeyhun Bayramov | foreign minister 2020-07..
Hikmet Hajiyev = Hikmat Hajiyev | foreign ministry spokesman 2014-01..2018-11, adviser 2018-11..
Leyla Abdullayeva | foreign ministry spokeswoman 2018-11..2022-11

[moldova]
Mircea Snegur | president 1990-09..1997-01
Petru Lucinschi | president 1997-01..2001-04
Vladimir Voronin | president 2001-04..2009-09
Nicolae Timofti | president 2012-03..2016-12
Igor Dodon | president 2016-12..2020-12
Maia Sandu | prime minister 2019-06..2019-11, president 2020-12..
Vlad Filat | prime minister 2009-09..2013-04
Iurie Leanca = Iurie Leancă | foreign minister 2009-09..2013-05, prime minister 2013-04..2015-02
Natalia Gavrilita = Natalia Gavrilița | prime minister 2021-08..2023-02
Dorin Recean | prime minister 2023-02..2025-10
Nicu Popescu | foreign minister 2021-08..2024-01

[transnistria]
Igor Smirnov | president 1991-12..2011-12
Yevgeny Shevchuk = Evgeny Shevchuk | president 2011-12..2016-12
Vadim Krasnoselsky | president 2016-12..

[kazakhstan]
Nursultan Nazarbayev = Nursultan Nazarbaev | president 1990-04..2019-03
Kassym-Jomart Tokayev = Kassym-Jomart [Tokayev], Kasymzhomart Tokayev | foreign minister 1994-10..1999-10, prime minister 1999-10..2002-01, president 2019-03..
Karim Masimov = Karim Massimov | prime minister 2007-01..2012-09, prime minister 2014-04..2016-09
Erlan Idrissov = Yerlan Idrisov | foreign minister 2012-09..2016-12
Kairat Abdrakhmanov | foreign minister 2016-12..2018-12

[uzbekistan]
Islam Karimov | president 1990-03..2016-09
Shavkat Mirziyoyev = Shavkat Mirziyaev | prime minister 2003-12..2016-12, president 2016-12..

[turkmenistan]
Saparmurat Niyazov | president 1990-10..2006-12
Gurbanguly Berdymukhamedov = Gurbanguly Berdimuhamedow, Gurbanguly Berdymukhammedov | president 2006-12..2022-03
Serdar Berdymukhamedov = Serdar Berdimuhamedow | president 2022-03..

[kyrgyzstan]
Askar Akayev | president 1990-10..2005-03
Kurmanbek Bakiyev | president 2005-03..2010-04
Roza Otunbayeva | interim president 2010-04..2011-12
Almazbek Atambayev = Almazbek Atambaev | president 2011-12..2017-11
Sooronbay Jeenbekov = Sooronbai Jeenbekov | president 2017-11..2020-10
Sadyr Japarov = Sadyr Zhaparov | president 2020-10..

[tajikistan]
Rahmon Nabiyev = Rakhmon Nabiyev | president 1991-12..1992-09
Emomali Rahmon = Emomali Rakhmon, Emomali Rakhmonov, Imomali Rakhmonov | president 1992-11..
Sirojiddin Muhriddin | foreign minister 2013-11..

[chechnya]
Dzhokhar Dudayev = Dzhokar Dudayev | president 1991-11..1996-04
Zelimkhan Yandarbiyev | president 1996-04..1997-02
Aslan Maskhadov | president 1997-02..2005-03
Akhmad Kadyrov = Akhmed Kadyrov | president 2000-06..2004-05
Alu Alkhanov | president 2004-10..2007-02
Ramzan Kadyrov | prime minister 2006-03..2007-02, president 2007-02..
Akhmed Zakayev = Ahmed Zakayev | envoy 1999-10..2005-03

[donetsk-people-s-republic]
Alexander Borodai = Aleksandr Borodai | prime minister 2014-05..2014-08
Alexander Zakharchenko = Aleksandr Zakharchenko | prime minister 2014-08..2018-08
Denis Pushilin | chief negotiator 2014-09..2018-09, leader 2018-09..2022-09
Andrei Purgin = Andrey Purgin | deputy prime minister 2014-05..2015-09
Igor Girkin = Igor Strelkov | commander 2014-05..2014-08

[luhansk-people-s-republic]
Igor Plotnitsky | leader 2014-08..2017-11
Leonid Pasechnik | leader 2017-11..2022-09
Vladislav Deinego | chief negotiator 2015-01..2022-02
Valery Bolotov | leader 2014-05..2014-08
`
