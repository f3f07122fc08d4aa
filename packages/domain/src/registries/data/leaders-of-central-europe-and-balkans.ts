// Who spoke for the states of central and south-eastern Europe and the Baltic since 1990. Notation: leader-
// lines.ts.

export const leadersOfCentralEuropeAndBalkans = `
[poland]
Wojciech Jaruzelski | president 1989-07..1990-12
Lech Walesa = Lech Wałęsa | president 1990-12..1995-12
Aleksander Kwasniewski = Aleksander Kwaśniewski, Alexander Kwasniewski | president 1995-12..2005-12
Lech Kaczynski = Lech Kaczyński | president 2005-12..2010-04
Bronislaw Komorowski = Bronisław Komorowski | president 2010-04..2015-08
Andrzej Duda | president 2015-08..2025-08
Karol Nawrocki | president 2025-08..
Tadeusz Mazowiecki | prime minister 1989-08..1991-01
Jan Krzysztof Bielecki | prime minister 1991-01..1991-12
Jan Olszewski | prime minister 1991-12..1992-06
Hanna Suchocka | prime minister 1992-07..1993-10
Waldemar Pawlak | prime minister 1993-10..1995-03
Jozef Oleksy = Józef Oleksy | prime minister 1995-03..1996-02
Wlodzimierz Cimoszewicz = Włodzimierz Cimoszewicz | prime minister 1996-02..1997-10, foreign minister 2001-10..2005-01
Jerzy Buzek | prime minister 1997-10..2001-10
Leszek Miller | prime minister 2001-10..2004-05
Marek Belka | prime minister 2004-05..2005-10
Kazimierz Marcinkiewicz | prime minister 2005-10..2006-07
Jaroslaw Kaczynski = Jarosław Kaczyński | prime minister 2006-07..2007-11
Donald Tusk | prime minister 2007-11..2014-09, prime minister 2023-12..
Ewa Kopacz | prime minister 2014-09..2015-11
Beata Szydlo = Beata Szydło | prime minister 2015-11..2017-12
Mateusz Morawiecki | prime minister 2017-12..2023-12
Krzysztof Skubiszewski | foreign minister 1989-09..1993-10
Wladyslaw Bartoszewski = Władysław Bartoszewski | foreign minister 1995-03..1995-12, foreign minister 2000-06..2001-10
Bronislaw Geremek = Bronisław Geremek | foreign minister 1997-10..2000-06
Radoslaw Sikorski = Radosław Sikorski, Radek Sikorski | defence minister 2005-10..2007-02, foreign minister 2007-11..2014-09, foreign minister 2023-12..
Grzegorz Schetyna | foreign minister 2014-09..2015-11
Witold Waszczykowski | foreign minister 2015-11..2018-01
Jacek Czaputowicz | foreign minister 2018-01..2020-08
Zbigniew Rau | foreign minister 2020-08..2023-11
Mariusz Blaszczak = Mariusz Błaszczak | defence minister 2018-01..2023-11
Antoni Macierewicz | defence minister 2015-11..2018-01
Tomasz Siemoniak | defence minister 2011-08..2015-11
Wladyslaw Kosiniak-Kamysz = Władysław [Kosiniak-Kamysz], Wladyslaw [Kosiniak-Kamysz] | labour minister 2011-11..2015-11, defence minister 2023-12..
Bogdan Klich | defence minister 2007-11..2011-08

[czechoslovakia]
Vaclav Havel = Václav Havel | president 1989-12..1992-07
Marian Calfa = Marián Čalfa | prime minister 1989-12..1992-07
Jiri Dienstbier = Jiří Dienstbier | foreign minister 1989-12..1992-07
Vladimir Meciar = Vladimír Mečiar | prime minister of Slovakia 1992-06..1992-12

[czech-republic]
Vaclav Havel = Václav Havel | president 1993-02..2003-02
Vaclav Klaus = Václav Klaus | prime minister 1993-01..1998-01, president 2003-03..2013-03
Milos Zeman = Miloš Zeman | prime minister 1998-07..2002-07, president 2013-03..2023-03
Petr Pavel | president 2023-03..
Vladimir Spidla = Vladimír Špidla | prime minister 2002-07..2004-08
Stanislav Gross | prime minister 2004-08..2005-04
Jiri Paroubek = Jiří Paroubek | prime minister 2005-04..2006-09
Mirek Topolanek = Mirek Topolánek | prime minister 2006-09..2009-05
Jan Fischer | prime minister 2009-05..2010-07
Petr Necas = Petr Nečas | prime minister 2010-07..2013-07
Bohuslav Sobotka | prime minister 2014-01..2017-12
Andrej Babis = Andrej Babiš | prime minister 2017-12..2021-12, prime minister 2025-12..
Petr Fiala | prime minister 2021-12..2025-12
Karel Schwarzenberg | foreign minister 2007-01..2009-05, foreign minister 2010-07..2013-07
Lubomir Zaoralek = Lubomír Zaorálek | foreign minister 2014-01..2017-12
Tomas Petricek = Tomáš Petříček | foreign minister 2018-10..2021-04
Jan Lipavsky = Jan Lipavský | foreign minister 2021-12..2025-12

[slovakia]
Vladimir Meciar = Vladimír Mečiar | prime minister 1993-01..1994-03, prime minister 1994-12..1998-10
Mikulas Dzurinda = Mikuláš Dzurinda | prime minister 1998-10..2006-07, foreign minister 2010-07..2012-04
Robert Fico | prime minister 2006-07..2010-07, prime minister 2012-04..2018-03, prime minister 2023-10..
Iveta Radicova = Iveta Radičová | prime minister 2010-07..2012-04
Peter Pellegrini | prime minister 2018-03..2020-03, president 2024-06..
Igor Matovic = Igor Matovič | prime minister 2020-03..2021-04
Eduard Heger | prime minister 2021-04..2023-05
Michal Kovac = Michal Kováč | president 1993-03..1998-03
Rudolf Schuster | president 1999-06..2004-06
Ivan Gasparovic = Ivan Gašparovič | president 2004-06..2014-06
Andrej Kiska | president 2014-06..2019-06
Zuzana Caputova = Zuzana Čaputová | president 2019-06..2024-06
Miroslav Lajcak = Miroslav Lajčák | foreign minister 2009-01..2010-07, foreign minister 2012-04..2020-03
Juraj Blanar = Juraj Blanár | foreign minister 2023-10..

[hungary]
Jozsef Antall = József Antall | prime minister 1990-05..1993-12
Gyula Horn | foreign minister 1989-05..1990-05, prime minister 1994-07..1998-07
Viktor Orban = Viktor Orbán | prime minister 1998-07..2002-05, prime minister 2010-05..
Peter Medgyessy = Péter Medgyessy | prime minister 2002-05..2004-09
Ferenc Gyurcsany = Ferenc Gyurcsány | prime minister 2004-09..2009-04
Gordon Bajnai | prime minister 2009-04..2010-05
Arpad Goncz = Árpád Göncz | president 1990-05..2000-08
Janos Ader = János Áder | president 2012-05..2022-05
Katalin Novak = Katalin Novák | president 2022-05..2024-02
Tamas Sulyok = Tamás Sulyok | president 2024-03..
Peter Szijjarto = Péter Szijjártó | foreign minister 2014-09..
Janos Martonyi = János Martonyi | foreign minister 1998-07..2002-05, foreign minister 2010-05..2014-06
Laszlo Kovacs = László Kovács | foreign minister 1994-07..1998-07, foreign minister 2002-05..2004-10
Geza Jeszenszky = Géza Jeszenszky | foreign minister 1990-05..1994-07
Zoltan Kovacs = Zoltán Kovács | spokesman 2014-06..

[romania]
Ion Iliescu | president 1989-12..1996-11, president 2000-12..2004-12
Emil Constantinescu | president 1996-11..2000-12
Traian Basescu = Traian Băsescu | president 2004-12..2014-12
Klaus Iohannis = Klaus Johannis | president 2014-12..2025-02
Nicusor Dan = Nicușor Dan, Nicuşor [Dan], Nicusor [Dan] | president 2025-05..
Petre Roman | prime minister 1989-12..1991-10, foreign minister 1999-12..2000-12
Adrian Nastase = Adrian Năstase | foreign minister 1990-06..1992-11, prime minister 2000-12..2004-12
Calin Popescu-Tariceanu = Călin [Popescu-Tăriceanu], Calin [Tariceanu] | prime minister 2004-12..2008-12
Emil Boc | prime minister 2008-12..2012-02
Victor Ponta | prime minister 2012-05..2015-11
Dacian Ciolos = Dacian Cioloș | prime minister 2015-11..2017-01
Ludovic Orban | prime minister 2019-11..2020-12
Nicolae Ciuca = Nicolae Ciucă | prime minister 2021-11..2023-06
Marcel Ciolacu | prime minister 2023-06..2025-05
Ilie Bolojan | prime minister 2025-06..
Mircea Geoana = Mircea Geoană | foreign minister 2000-12..2004-12
Teodor Melescanu = Teodor Meleșcanu | foreign minister 1992-11..1996-11, foreign minister 2017-01..2019-07
Bogdan Aurescu | foreign minister 2014-11..2015-11, foreign minister 2019-11..2023-06
Titus Corlatean = Titus Corlățean | foreign minister 2012-08..2014-11
Luminita Odobescu = Luminița Odobescu | foreign minister 2023-06..2024-12

[bulgaria]
Zhelyu Zhelev | president 1990-08..1997-01
Petar Stoyanov = Peter Stoyanov | president 1997-01..2002-01
Georgi Parvanov | president 2002-01..2012-01
Rosen Plevneliev | president 2012-01..2017-01
Rumen Radev | president 2017-01..2026-01
Filip Dimitrov | prime minister 1991-11..1992-12
Zhan Videnov | prime minister 1995-01..1997-02
Ivan Kostov | prime minister 1997-05..2001-07
Simeon Saxe-Coburg-Gotha = Simeon [Saxe-Coburg], Simeon Saxcoburggotski | prime minister 2001-07..2005-08
Sergei Stanishev = Sergey Stanishev | prime minister 2005-08..2009-07
Boyko Borisov = Boiko Borisov, Boyko Borissov | prime minister 2009-07..2013-03, prime minister 2014-11..2017-01, prime minister 2017-05..2021-05
Plamen Oresharski | prime minister 2013-05..2014-08
Kiril Petkov | prime minister 2021-12..2022-08
Nikolai Denkov = Nikolay Denkov | prime minister 2023-06..2024-04
Rosen Zhelyazkov | prime minister 2025-01..
Nickolay Mladenov = Nikolay Mladenov | foreign minister 2010-01..2013-03
Solomon Passy = Solomon Pasi | foreign minister 2001-07..2005-08
Ivailo Kalfin | foreign minister 2005-08..2009-07
Nadezhda Mihailova = Nadezhda Mikhailova | foreign minister 1997-05..2001-07
Ekaterina Zaharieva | foreign minister 2017-05..2021-05

[yugoslavia]
Slobodan Milosevic = Slobodan Milošević | president of Serbia 1989-05..1997-07, president 1997-07..2000-10
Vojislav Kostunica = Vojislav Koštunica | president 2000-10..2003-03
Milan Panic = Milan Panić | prime minister 1992-07..1993-02
Dobrica Cosic = Dobrica Ćosić | president 1992-06..1993-06
Ante Markovic = Ante Marković | prime minister 1989-03..1991-12
Budimir Loncar = Budimir Lončar | foreign minister 1988-01..1991-12
Borisav Jovic = Borisav Jović | president 1990-05..1991-05
Stipe Mesic = Stipe Mesić, Stjepan Mesic | president 1991-07..1991-12
Milan Milutinovic = Milan Milutinović | foreign minister 1995-08..1998-01, president of Serbia 1997-12..2002-12
Zivadin Jovanovic = Živadin Jovanović | foreign minister 1998-01..2000-11
Goran Svilanovic = Goran Svilanović | foreign minister 2000-11..2003-02
Zoran Djindjic = Zoran Đinđić, Zoran Djindjić | prime minister of Serbia 2001-01..2003-03
Vuk Draskovic = Vuk Drašković | deputy prime minister 1999-01..1999-04
Zoran Lilic = Zoran Lilić | president 1993-06..1997-06
Zarko Korac = Žarko Korać | deputy prime minister of Serbia 2001-01..2003-02
Ratko Markovic = Ratko Marković | chief negotiator 1999-01..1999-03
Nebojsa Covic = Nebojša Čović | deputy prime minister of Serbia 2001-01..2003-02

[serbia-and-montenegro]
Svetozar Marovic = Svetozar Marović | president 2003-03..2006-06
Vojislav Kostunica = Vojislav Koštunica | prime minister of Serbia 2004-03..2006-06
Boris Tadic = Boris Tadić | defence minister 2003-03..2004-04, president of Serbia 2004-07..2006-06
Vuk Draskovic = Vuk Drašković | foreign minister 2004-03..2006-06
Goran Svilanovic = Goran Svilanović | foreign minister 2003-02..2004-04
Nebojsa Covic = Nebojša Čović | deputy prime minister of Serbia 2003-02..2004-03

[serbia]
Vojislav Kostunica = Vojislav Koštunica | prime minister 2006-06..2008-07
Boris Tadic = Boris Tadić | president 2006-06..2012-04
Vuk Draskovic = Vuk Drašković | foreign minister 2006-06..2007-05
Mirko Cvetkovic = Mirko Cvetković | prime minister 2008-07..2012-07
Vuk Jeremic = Vuk Jeremić | foreign minister 2007-05..2012-07
Ivan Mrkic = Ivan Mrkić | foreign minister 2012-07..2014-04
Tomislav Nikolic = Tomislav Nikolić | president 2012-05..2017-05
Ivica Dacic = Ivica Dačić | interior minister 2008-07..2012-07, prime minister 2012-07..2014-04, foreign minister 2014-04..2020-10, foreign minister 2022-10..2024-05, interior minister 2024-05..
Aleksandar Vucic = Aleksandar Vučić | deputy prime minister 2012-07..2014-04, prime minister 2014-04..2017-05, president 2017-05..
Ana Brnabic = Ana Brnabić | prime minister 2017-06..2024-05, parliament speaker 2024-02..
Milos Vucevic = Miloš Vučević | defence minister 2022-10..2024-05, prime minister 2024-05..2025-04
Djuro Macut = Đuro Macut | prime minister 2025-04..
Marko Djuric = Marko Đurić | Kosovo office director 2014-04..2020-10, foreign minister 2024-05..
Petar Petkovic = Petar Petković | Kosovo office director 2020-10..
Borislav Stefanovic = Borko Stefanovic, Borislav Stefanović | chief negotiator 2011-03..2012-03
Aleksandar Vulin | Kosovo office director 2012-08..2013-09, defence minister 2017-06..2020-10, interior minister 2020-10..2022-10
Nikola Selakovic = Nikola Selaković | foreign minister 2020-10..2022-10
Bozidar Djelic = Božidar Đelić | deputy prime minister 2007-05..2011-12
Slobodan Samardzic = Slobodan Samardžić | Kosovo minister 2007-05..2008-07
Goran Bogdanovic = Goran Bogdanović | Kosovo minister 2008-07..2012-07

[montenegro]
Milo Djukanovic = Milo Đukanović | prime minister 1991-02..1998-02, president 1998-01..2002-11, prime minister 2003-01..2006-11, prime minister 2008-02..2010-12, prime minister 2012-12..2016-11, president 2018-05..2023-05
Filip Vujanovic = Filip Vujanović | president 2003-05..2018-05
Igor Luksic = Igor Lukšić | prime minister 2010-12..2012-12, foreign minister 2012-12..2016-11
Dusko Markovic = Duško Marković | prime minister 2016-11..2020-12
Zdravko Krivokapic = Zdravko Krivokapić | prime minister 2020-12..2022-04
Dritan Abazovic = Dritan Abazović | prime minister 2022-04..2023-10
Milojko Spajic = Milojko Spajić | prime minister 2023-10..
Jakov Milatovic = Jakov Milatović | president 2023-05..

[kosovo]
Ibrahim Rugova | president 1992-05..2006-01
Fatmir Sejdiu | president 2006-02..2010-09
Hashim Thaci = Hashim Thaçi | prime minister 1999-04..2000-02, prime minister 2008-01..2014-12, foreign minister 2014-12..2016-04, president 2016-04..2020-11
Bajram Rexhepi | prime minister 2002-03..2004-12
Ramush Haradinaj | prime minister 2004-12..2005-03, prime minister 2017-09..2020-02
Bajram Kosumi | prime minister 2005-03..2006-03
Agim Ceku = Agim Çeku | prime minister 2006-03..2008-01
Isa Mustafa | prime minister 2014-12..2017-09
Albin Kurti | prime minister 2020-02..2020-06, prime minister 2021-03..
Avdullah Hoti | prime minister 2020-06..2021-03
Atifete Jahjaga | president 2011-04..2016-04
Vjosa Osmani | president 2020-11..2026-04
Skender Hyseni | foreign minister 2008-01..2010-10
Enver Hoxhaj | foreign minister 2011-02..2014-12, foreign minister 2016-06..2017-09
Edita Tahiri | chief negotiator 2011-03..2017-09
Behgjet Pacolli | foreign minister 2017-09..2020-02
Donika Gervalla = Donika Gervalla-Schwarz | foreign minister 2021-03..
Besnik Bislimi | chief negotiator 2021-03..
Veton Surroi | negotiator 2005-11..2007-12

[bosnia-and-herzegovina]
Alija Izetbegovic = Alija Izetbegović | president 1990-12..2000-10
Haris Silajdzic = Haris Silajdžić | foreign minister 1990-12..1993-10, prime minister 1993-10..1996-01, presidency member 2006-11..2010-11
Ejup Ganic = Ejup Ganić | vice president 1992-04..1997-01
Muhamed Sacirbey = Muhamed Šaćirbegović, Mohammed Sacirbey | ambassador to the UN 1992-05..2000-12, foreign minister 1995-05..1996-02
Irfan Ljubijankic = Irfan Ljubijankić | foreign minister 1993-10..1995-05
Bakir Izetbegovic = Bakir Izetbegović | presidency member 2010-11..2018-11
Zlatko Lagumdzija = Zlatko Lagumdžija | foreign minister 2001-07..2003-01, foreign minister 2012-01..2015-03
Denis Becirovic = Denis Bećirović | presidency member 2022-11..
Zeljko Komsic = Željko Komšić | presidency member 2006-11..2014-11, presidency member 2018-11..
Sefik Dzaferovic = Šefik Džaferović | presidency member 2018-11..2022-11
Elmedin Konakovic = Elmedin Konaković | foreign minister 2023-01..
Bisera Turkovic = Bisera Turković | foreign minister 2019-12..2023-01

[republika-srpska]
Radovan Karadzic = Radovan Karadžić | president 1992-04..1996-07
Biljana Plavsic = Biljana Plavšić | vice president 1992-04..1996-07, president 1996-07..1998-11
Momcilo Krajisnik = Momčilo Krajišnik | parliament speaker 1991-10..1996-10
Ratko Mladic = Ratko Mladić | commander 1992-05..1996-11
Nikola Poplasen = Nikola Poplašen | president 1998-11..1999-03
Nikola Koljevic = Nikola Koljević | vice president 1992-04..1996-10
Aleksa Buha | foreign minister 1992-05..1998-01
Milorad Dodik | prime minister 1998-01..2001-01, prime minister 2006-02..2010-11, president 2010-11..2018-11, president 2022-11..2025-08
Zeljka Cvijanovic = Željka Cvijanović | prime minister 2013-03..2018-11, president 2018-11..2022-11

[krajina]
Milan Babic = Milan Babić | president 1991-12..1992-02
Goran Hadzic = Goran Hadžić | president 1992-02..1993-12
Milan Martic = Milan Martić | president 1994-02..1995-08

[croatia]
Franjo Tudjman = Franjo Tuđman, Franjo Tudman | president 1990-05..1999-12
Stipe Mesic = Stipe Mesić, Stjepan Mesic | president 2000-02..2010-02
Ivo Josipovic = Ivo Josipović | president 2010-02..2015-02
Kolinda Grabar-Kitarovic = Kolinda [Grabar-Kitarović] | foreign minister 2005-02..2008-01, president 2015-02..2020-02
Zoran Milanovic = Zoran Milanović | prime minister 2011-12..2016-01, president 2020-02..
Ivica Racan = Ivica Račan | prime minister 2000-01..2003-12
Ivo Sanader | prime minister 2003-12..2009-07
Jadranka Kosor | prime minister 2009-07..2011-12
Andrej Plenkovic = Andrej Plenković | prime minister 2016-10..
Mate Granic = Mate Granić | foreign minister 1993-05..2000-01
Hrvoje Sarinic = Hrvoje Šarinić | prime minister 1992-09..1993-04, chief negotiator 1993-04..1995-08
Gojko Susak = Gojko Šušak | defence minister 1991-09..1998-05
Tonino Picula | foreign minister 2000-01..2003-12
Vesna Pusic = Vesna Pusić | foreign minister 2011-12..2016-01
Gordan Jandrokovic = Gordan Jandroković | foreign minister 2008-01..2011-12
Gordan Grlic Radman = Gordan [Grlić Radman], Gordan [Grlic-Radman] | foreign minister 2019-07..

[slovenia]
Milan Kucan = Milan Kučan | president 1990-05..2002-12
Janez Drnovsek = Janez Drnovšek | prime minister 1992-05..2000-06, prime minister 2000-11..2002-12, president 2002-12..2007-12
Lojze Peterle | prime minister 1990-05..1992-05
Dimitrij Rupel | foreign minister 1990-05..1993-01, foreign minister 2000-11..2004-07, foreign minister 2004-12..2008-11
Janez Jansa = Janez Janša | defence minister 1990-05..1994-03, prime minister 2004-11..2008-11, prime minister 2012-02..2013-03, prime minister 2020-03..2022-06
Borut Pahor | prime minister 2008-11..2012-02, president 2012-12..2022-12
Alenka Bratusek = Alenka Bratušek | prime minister 2013-03..2014-09
Miro Cerar | prime minister 2014-09..2018-09, foreign minister 2018-09..2020-03
Marjan Sarec = Marjan Šarec | prime minister 2018-09..2020-03
Robert Golob | prime minister 2022-06..
Natasa Pirc Musar = Nataša [Pirc Musar] | president 2022-12..
Tanja Fajon | foreign minister 2022-06..
Karl Erjavec | foreign minister 2012-02..2018-09
Samuel Zbogar = Samuel Žbogar | foreign minister 2008-11..2012-02
Danilo Turk = Danilo Türk | president 2007-12..2012-12

[north-macedonia]
Kiro Gligorov | president 1991-01..1999-11
Boris Trajkovski | president 1999-12..2004-02
Branko Crvenkovski | prime minister 1992-09..1998-11, prime minister 2002-11..2004-05, president 2004-05..2009-05
Ljubco Georgievski = Ljubčo Georgievski | prime minister 1998-11..2002-11
Nikola Gruevski | prime minister 2006-08..2016-01
Gjorge Ivanov = Gjorgje Ivanov, Gjorge [Ivanov] | president 2009-05..2019-05
Zoran Zaev | prime minister 2017-05..2020-01, prime minister 2020-08..2022-01
Stevo Pendarovski | president 2019-05..2024-05
Dimitar Kovacevski | prime minister 2022-01..2024-01
Hristijan Mickoski | prime minister 2024-06..
Gordana Siljanovska-Davkova = Gordana [Siljanovska-Davkova] | president 2024-05..
Nikola Dimitrov | foreign minister 2017-05..2020-08
Nikola Poposki | foreign minister 2011-07..2017-05
Antonio Milososki = Antonio Milošoski | foreign minister 2006-08..2011-07
Bujar Osmani | foreign minister 2020-08..2024-06

[albania]
Ramiz Alia | president 1985-04..1992-04
Sali Berisha | president 1992-04..1997-07, prime minister 2005-09..2013-09
Fatos Nano | prime minister 1991-02..1991-06, prime minister 1997-07..1998-10, prime minister 2002-07..2005-09
Pandeli Majko | prime minister 1998-10..1999-10, prime minister 2002-02..2002-07
Ilir Meta | prime minister 1999-10..2002-02, foreign minister 2009-09..2010-09, president 2017-07..2022-07
Edi Rama | prime minister 2013-09..
Bashkim Fino | prime minister 1997-03..1997-07
Ditmir Bushati | foreign minister 2013-09..2019-01
Bajram Begaj | president 2022-07..
Bujar Nishani | president 2012-07..2017-07
Paskal Milo | foreign minister 1997-07..2001-09

[estonia]
Lennart Meri | foreign minister 1990-04..1992-03, president 1992-10..2001-10
Edgar Savisaar | prime minister 1990-04..1992-01
Mart Laar | prime minister 1992-10..1994-11, prime minister 1999-03..2002-01
Siim Kallas | prime minister 2002-01..2003-04
Andrus Ansip | prime minister 2005-04..2014-03
Taavi Roivas = Taavi Rõivas | prime minister 2014-03..2016-11
Juri Ratas = Jüri Ratas | prime minister 2016-11..2021-01
Kaja Kallas | prime minister 2021-01..2024-07
Kristen Michal | prime minister 2024-07..
Toomas Hendrik Ilves | foreign minister 1996-11..1998-10, foreign minister 1999-03..2002-01, president 2006-10..2016-10
Kersti Kaljulaid | president 2016-10..2021-10
Alar Karis | president 2021-10..
Urmas Paet | foreign minister 2005-04..2014-11
Margus Tsahkna | foreign minister 2023-04..
Urmas Reinsalu | foreign minister 2019-04..2021-01, foreign minister 2022-07..2023-04
Eva-Maria Liimets | foreign minister 2021-01..2022-06
Hanno Pevkur | defence minister 2022-07..

[latvia]
Ivars Godmanis | prime minister 1990-05..1993-08, prime minister 2007-12..2009-03
Guntis Ulmanis | president 1993-07..1999-07
Vaira Vike-Freiberga = Vaira [Vīķe-Freiberga] | president 1999-07..2007-07
Valdis Zatlers | president 2007-07..2011-07
Andris Berzins = Andris Bērziņš | prime minister 2000-05..2002-11, president 2011-07..2015-07
Raimonds Vejonis = Raimonds Vējonis | president 2015-07..2019-07
Egils Levits | president 2019-07..2023-07
Edgars Rinkevics = Edgars Rinkēvičs | foreign minister 2011-10..2023-07, president 2023-07..
Valdis Dombrovskis | prime minister 2009-03..2014-01
Laimdota Straujuma | prime minister 2014-01..2016-02
Maris Kucinskis = Māris Kučinskis | prime minister 2016-02..2019-01
Krisjanis Karins = Krišjānis Kariņš, Arturs Krišjānis Kariņš | prime minister 2019-01..2023-09, foreign minister 2023-09..2024-04
Evika Silina = Evika Siliņa | prime minister 2023-09..
Baiba Braze = Baiba Braže | foreign minister 2024-04..
Artis Pabriks | foreign minister 2004-07..2007-10, defence minister 2010-11..2014-01, defence minister 2019-01..2022-12

[lithuania]
Vytautas Landsbergis | head of state 1990-03..1992-11
Kazimira Prunskiene = Kazimiera Prunskienė | prime minister 1990-03..1991-01
Algirdas Brazauskas | president 1992-11..1998-02, prime minister 2001-07..2006-06
Valdas Adamkus | president 1998-02..2003-02, president 2004-07..2009-07
Rolandas Paksas | president 2003-02..2004-04
Dalia Grybauskaite = Dalia Grybauskaitė | president 2009-07..2019-07
Gitanas Nauseda = Gitanas Nausėda | president 2019-07..
Andrius Kubilius | prime minister 1999-11..2000-10, prime minister 2008-12..2012-12
Algirdas Butkevicius = Algirdas Butkevičius | prime minister 2012-12..2016-12
Saulius Skvernelis | prime minister 2016-12..2020-12
Ingrida Simonyte = Ingrida Šimonytė | prime minister 2020-12..2024-12
Gintautas Paluckas | prime minister 2024-12..2025-08
Inga Ruginiene = Inga Ruginienė | prime minister 2025-09..
Linas Linkevicius = Linas Linkevičius | defence minister 1993-11..1996-11, defence minister 2000-10..2004-12, foreign minister 2012-12..2020-12
Gabrielius Landsbergis | foreign minister 2020-12..2024-12
Kestutis Budrys = Kęstutis Budrys | foreign minister 2024-12..
Audronius Azubalis = Audronius Ažubalis | foreign minister 2010-02..2012-12
Arvydas Anusauskas = Arvydas Anušauskas | defence minister 2020-12..2024-03
Laurynas Kasciunas = Laurynas Kasčiūnas | defence minister 2024-03..2024-12
`
