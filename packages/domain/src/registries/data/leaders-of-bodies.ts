// Heads and spokespeople of bodies that are no states. Notation: leader-lines.ts. Only what is sure; months
// where the day is not.

export const bodyLeaders = `
[nato]
Manfred Woerner = Manfred Wörner | secretary general 1988-07..1994-08
Willy Claes | secretary general 1994-10..1995-10
Javier Solana | secretary general 1995-12..1999-10
George Robertson = Lord [Robertson] | secretary general 1999-10..2003-12
Jaap [de Hoop Scheffer] | secretary general 2004-01..2009-07
Anders [Fogh Rasmussen] = Anders Fogh Rasmussen | secretary general 2009-08-01..2014-10-01
Jens Stoltenberg | secretary general 2014-10-01..2024-10-01
Mark Rutte | secretary general 2024-10-01..
Mircea Geoana = Mircea Geoană | deputy secretary general 2019-10..2024-09
Rose Gottemoeller | deputy secretary general 2016-10..2019-10
Alexander Vershbow | deputy secretary general 2012-02..2016-10
Oana Lungescu | spokeswoman 2010-12..2023-09
Jamie Shea | spokesman 1993-01..2000-12
James Appathurai | spokesman 2004-01..2010-12
Wesley Clark | commander 1997-07..2000-05
Philip Breedlove | commander 2013-05..2016-05

[united-nations]
Javier Perez de Cuellar = Javier Pérez [de Cuéllar], Javier [Perez de Cuellar], Javier [Pérez de Cuéllar] | secretary general 1982-01..1991-12
Boutros Boutros-Ghali = Boutros [Boutros Ghali] | secretary general 1992-01..1996-12
Kofi Annan | secretary general 1997-01..2006-12, special envoy 2012-02..2012-08
[Ban] Ki-moon | secretary general 2007-01..2016-12
Antonio Guterres = António Guterres | secretary general 2017-01..
Stephane Dujarric = Stéphane Dujarric | spokesman 2014-02..
Farhan Haq | deputy spokesman 2005-01..
Martin Nesirky | spokesman 2009-12..2014-02
Fred Eckhard | spokesman 1997-01..2005-06
Marie Okabe | deputy spokeswoman 2004-01..2009-12
Lakhdar Brahimi | special envoy 1994-01..1999-12, special representative 2001-10..2005-12, special envoy 2012-08..2014-05
Staffan [de Mistura] | special representative 2007-09..2011-03, special envoy 2014-07..2018-12, special envoy 2021-11..
Geir Pedersen = Geir O. Pedersen | special envoy 2019-01..2025-12
Martin Griffiths | special envoy 2018-02..2021-07, humanitarian chief 2021-07..2024-06
Jamal Benomar | special envoy 2011-04..2015-04
Ismail [Ould Cheikh Ahmed] | special envoy 2015-04..2018-02
Hans Grundberg | special envoy 2021-08..
Bernardino Leon = Bernardino León | special representative 2014-08..2015-11
Martin Kobler | special representative 2015-11..2017-06
Ghassan Salame = Ghassan Salamé | special representative 2017-06..2020-03
Stephanie Williams | special adviser 2020-03..2022-07
Abdoulaye Bathily | special representative 2022-09..2024-05
Hannah Tetteh | special representative 2025-01..
Tareq Mitri = Tarek Mitri | special representative 2012-10..2014-08
Christopher Ross | personal envoy 2009-01..2017-03
Horst Koehler = Horst Köhler | personal envoy 2017-08..2019-05
James Baker = James A. Baker | personal envoy 1997-03..2004-06
Espen Barth Eide | special adviser 2014-08..2017-08
Alexander Downer | special adviser 2008-07..2014-04
Alvaro [de Soto] = Álvaro de Soto | special adviser 1999-11..2007-05
Diego Cordovez | special adviser 1997-04..1999-05
Elizabeth Spehar | special representative 2016-06..2021-12
Jane Holl Lute | special envoy 2018-07..2021-08
Maria Angela Holguin = María Ángela Holguín | personal envoy 2024-01..2024-07
Terje Roed-Larsen = Terje Rød-Larsen | special envoy 1999-10..2016-12
Nickolay Mladenov = Nikolay Mladenov | special coordinator 2015-03..2020-12
Tor Wennesland | special coordinator 2021-01..2024-12
Robert Serry | special coordinator 2007-12..2015-03
Sigrid Kaag | special coordinator 2013-10..2018-09
Cyrus Vance | special envoy 1991-10..1993-05
Thorvald Stoltenberg | special representative 1993-05..1996-01
Yasushi Akashi | special representative 1992-01..1993-12, special representative 1994-01..1995-10
Sadako Ogata | high commissioner 1991-01..2000-12
Martti Ahtisaari | special envoy 2005-11..2008-02
Ibrahim Gambari | special adviser 2006-05..2009-12
Razali Ismail | special envoy 2000-04..2006-01
Christine [Schraner Burgener] | special envoy 2018-04..2021-10
Noeleen Heyzer | special envoy 2021-10..2023-06
Said Djinnit | special envoy 2014-07..2019-03
Mary Robinson | high commissioner 1997-09..2002-09, special envoy 2013-03..2014-07
Jan Egeland | humanitarian chief 2003-06..2006-12, humanitarian adviser 2015-09..2018-11
Jan Pronk | special representative 2004-06..2006-12
Jan Eliasson | special envoy 2006-12..2008-06, deputy secretary general 2012-07..2016-12
Rodolphe Adada | special representative 2007-05..2009-08
Nicholas Haysom | special representative 2021-01..
Volker Perthes | special representative 2021-01..2023-09
Ramtane Lamamra | personal envoy 2023-11..
Francois Fall = François Lonsény Fall | special representative 2005-05..2007-09
Augustine Mahiga | special representative 2010-06..2013-06
Hans Blix | chief weapons inspector 2000-03..2003-06
Rolf Ekeus | chief weapons inspector 1991-04..1997-06
Richard Butler | chief weapons inspector 1997-07..1999-06
Deborah Lyons | special representative 2020-03..2022-06
Kai Eide | special representative 2008-03..2010-03
Francesc Vendrell | personal representative 1999-12..2001-12
Michael Keating | special representative 2016-01..2018-09
Rosemary DiCarlo | under-secretary-general 2018-05..
Jeffrey Feltman | under-secretary-general 2012-07..2018-03
Kieran Prendergast | under-secretary-general 1997-03..2005-06
Lynn Pascoe = B. Lynn Pascoe | under-secretary-general 2007-03..2012-06

[european-union]
Jacques Delors | commission president 1985-01..1995-01
Jacques Santer | commission president 1995-01..1999-03
Romano Prodi | commission president 1999-09..2004-11
Jose Manuel Barroso = José Manuel Barroso, José Manuel Durão Barroso | commission president 2004-11..2014-10
Jean-Claude Juncker | commission president 2014-11..2019-11
Ursula von der Leyen | commission president 2019-12..
Javier Solana | high representative 1999-10..2009-11
Catherine Ashton | high representative 2009-12..2014-10
Federica Mogherini | high representative 2014-11..2019-11
Josep Borrell | high representative 2019-12..2024-11
Kaja Kallas | high representative 2024-12-01..
Michel Barnier | chief negotiator 2016-10..2021-03
Maros Sefcovic = Maroš Šefčovič | commissioner 2010-02..
Miroslav Lajcak = Miroslav Lajčák | special representative 2020-04..2025-01
Robert Cooper | facilitator 2011-03..2012-02
Peter Mandelson | trade commissioner 2004-11..2008-10
Pascal Lamy | trade commissioner 1999-09..2004-11
Karel [De Gucht] | trade commissioner 2010-02..2014-10
Cecilia Malmstrom = Cecilia Malmström | trade commissioner 2014-11..2019-11
Valdis Dombrovskis | commissioner 2014-11..
Johannes Hahn | commissioner 2010-02..2024-11
Olli Rehn | commissioner 2004-11..2014-07
Chris Patten | external affairs commissioner 1999-09..2004-11
Stefan Fule = Štefan Füle | commissioner 2010-02..2014-10
Oliver Varhelyi = Olivér Várhelyi | commissioner 2019-12..
Pierre Moscovici | commissioner 2014-11..2019-11
Pierre Vimont | special envoy 2010-12..2015-12
Enrique Mora | chief negotiator 2015-01..2025-02
Helga Schmid | chief negotiator 2011-01..2020-12
Michael Mann | spokesman 2010-12..2015-12
Maja Kocijancic | spokeswoman 2010-12..2020-06
Peter Stano | spokesman 2019-12..2025-01
Margaritis Schinas | spokesman 2014-11..2019-11
Cristina Gallach | spokeswoman 2000-01..2010-01
Dana Spinant | spokeswoman 2019-12..
Eric Mamer | spokesman 2019-12..2024-11
David Owen = Lord [Owen] | mediator 1992-08..1995-06
Carl Bildt | mediator 1995-06..1995-12
Peter Carrington = Lord [Carrington] | mediator 1991-09..1992-08

[european-council]
Herman [Van Rompuy] | president 2009-12..2014-11
Donald Tusk | president 2014-12..2019-11
Charles Michel | president 2019-12..2024-11
Antonio [Costa] = António [Costa] | president 2024-12..

[european-parliament]
Martin Schulz | president 2012-01..2017-01
Antonio Tajani | president 2017-01..2019-07
David Sassoli | president 2019-07..2022-01
Roberta Metsola | president 2022-01..
Guy Verhofstadt | Brexit coordinator 2016-09..2020-01

[european-central-bank]
Wim Duisenberg | president 1998-06..2003-10
Jean-Claude Trichet | president 2003-11..2011-10
Mario Draghi | president 2011-11..2019-10
Christine Lagarde | president 2019-11..

[eurogroup]
Jeroen Dijsselbloem | president 2013-01..2018-01

[international-monetary-fund]
Michel Camdessus | managing director 1987-01..2000-02
Horst Koehler = Horst Köhler | managing director 2000-05..2004-03
Rodrigo Rato | managing director 2004-06..2007-10
Dominique Strauss-Kahn = Dominique [Strauss-Kahn] | managing director 2007-11..2011-05
Christine Lagarde | managing director 2011-07..2019-09
Kristalina Georgieva | managing director 2019-10..
Gerry Rice | spokesman 2011-01..2022-06
Poul Thomsen | mission chief 2010-05..2020-06

[world-bank]
James Wolfensohn | president 1995-06..2005-05
Paul Wolfowitz | president 2005-06..2007-06
Robert Zoellick | president 2007-07..2012-06
Jim Yong [Kim] | president 2012-07..2019-01
David Malpass | president 2019-04..2023-05
Ajay Banga | president 2023-06..

[world-trade-organization]
Mike Moore | director general 1999-09..2002-08
Supachai Panitchpakdi = [Supachai] Panitchpakdi | director general 2002-09..2005-08
Pascal Lamy | director general 2005-09..2013-08
Roberto Azevedo = Roberto Azevêdo | director general 2013-09..2020-08
Ngozi Okonjo-Iweala = Ngozi [Okonjo-Iweala] | director general 2021-03..

[world-health-organization]
Margaret [Chan] | director general 2007-01..2017-06
Tedros Adhanom Ghebreyesus = [Tedros] Adhanom Ghebreyesus | director general 2017-07..

[international-atomic-energy-agency]
Hans Blix | director general 1981-12..1997-11
Mohamed ElBaradei = Mohamed El Baradei, Mohammed ElBaradei | director general 1997-12..2009-11
Yukiya Amano | director general 2009-12..2019-07
Rafael Grossi = Rafael Mariano Grossi | director general 2019-12..
Melissa Fleming | spokeswoman 2001-01..2009-12
Herman Nackaerts | deputy director general 2010-09..2013-09

[osce]
Lamberto Zannier | secretary general 2011-07..2017-07
Thomas Greminger | secretary general 2017-07..2020-07
Helga Schmid | secretary general 2021-01..2024-09
Heidi Tagliavini | special representative 2014-06..2015-06
Martin Sajdik | special representative 2015-06..2019-12
Heidi Grau | special representative 2020-01..2021-08
Mikko Kinnunen | special representative 2021-08..2022-12
Alexander Hug | deputy monitoring chief 2014-03..2018-10
William Hill | head of mission 1999-01..2006-07

[african-union]
Alpha Oumar Konare = Alpha Oumar Konaré | commission chairperson 2003-09..2008-04
Jean Ping | commission chairperson 2008-04..2012-10
Nkosazana Dlamini-Zuma = Nkosazana [Dlamini-Zuma] | commission chairperson 2012-10..2017-01
Moussa Faki Mahamat = Moussa [Faki], Moussa [Faki Mahamat] | commission chairperson 2017-03..2025-02
Mahmoud Ali Youssouf = Mahamoud Ali Youssouf | commission chairperson 2025-02..
Smail Chergui | peace commissioner 2013-10..2021-02
Ramtane Lamamra | peace commissioner 2008-04..2013-07
Bankole Adeoye | peace commissioner 2021-03..
Olusegun Obasanjo | high representative 2021-08..

[organization-of-african-unity]
Salim Ahmed Salim | secretary general 1989-09..2001-09
Amara Essy | secretary general 2001-09..2002-07

[arab-league]
Esmat [Abdel Meguid] | secretary general 1991-05..2001-05
Amr Moussa = Amr Mussa | secretary general 2001-05..2011-07
Nabil Elaraby = Nabil al-Arabi, Nabil el-Araby, Nabil Al-Araby | secretary general 2011-07..2016-06
Ahmed Aboul Gheit = Ahmed [Aboul Gheit], Ahmed [Abul Gheit] | secretary general 2016-07..

[association-of-southeast-asian-nations]
Surin Pitsuwan = [Surin] Pitsuwan | secretary general 2008-01..2012-12
[Le Luong Minh] | secretary general 2013-01..2017-12
Lim Jock Hoi = [Lim Jock Hoi] | secretary general 2018-01..2022-12
Kao Kim Hourn = [Kao Kim Hourn] | secretary general 2023-01..

[organization-of-american-states]
Joao Baena Soares = João Clemente [Baena Soares] | secretary general 1984-06..1994-06
Cesar Gaviria = César Gaviria | secretary general 1994-09..2004-09
Jose Miguel Insulza = José Miguel Insulza | secretary general 2005-05..2015-05
Luis Almagro | secretary general 2015-05..2025-05
Albert Ramdin | assistant secretary general 2005-07..2015-07, secretary general 2025-05..

[ecowas]
Mohamed [Ibn Chambas] | executive secretary 2002-02..2010-02
James Victor Gbeho | commission president 2010-02..2012-03
Kadre Desire Ouedraogo = Kadré Désiré Ouédraogo | commission president 2012-03..2016-04
Jean-Claude Brou | commission president 2018-03..2022-07
Omar Alieu Touray = Omar Touray | commission president 2022-07..

[igad]
Workneh Gebeyehu = [Workneh] Gebeyehu | executive secretary 2019-11..
Mahboub Maalim | executive secretary 2008-06..2019-11
Seyoum Mesfin = [Seyoum] Mesfin | chief mediator 2013-12..2016-12

[gulf-cooperation-council]
Abdulrahman al-Attiyah | secretary general 2002-04..2011-03
Abdullatif al-Zayani = Abdul Latif al-Zayani | secretary general 2011-04..2020-01
Nayef al-Hajraf = Nayef Al-Hajraf | secretary general 2020-02..2023-01
Jasem Albudaiwi = Jasem Mohamed Albudaiwi | secretary general 2023-02..

[organisation-of-islamic-cooperation]
Ekmeleddin Ihsanoglu = Ekmeleddin İhsanoğlu | secretary general 2005-01..2013-12
Iyad Madani | secretary general 2014-01..2016-10
Yousef al-Othaimeen | secretary general 2016-11..2021-11
Hissein Brahim Taha | secretary general 2021-11..

[commonwealth]
Emeka Anyaoku | secretary general 1990-07..2000-03
Don McKinnon | secretary general 2000-04..2008-03
Kamalesh Sharma | secretary general 2008-04..2016-03
Patricia Scotland = Baroness [Scotland] | secretary general 2016-04..2025-03

[opec]
Rilwanu Lukman | secretary general 1988-07..1994-06
Abdalla El-Badri = Abdullah al-Badri, Abdalla Salem El-Badri | secretary general 2007-01..2016-07
Mohammed Barkindo = Mohammad Barkindo | secretary general 2016-08..2022-07
Haitham al-Ghais = Haitham Al Ghais | secretary general 2022-08..

[unesco]
Federico Mayor | director general 1987-11..1999-11
Irina Bokova | director general 2009-11..2017-11
Audrey Azoulay | director general 2017-11..2025-11

[un-high-commissioner-for-refugees]
Filippo Grandi | high commissioner 2016-01..2025-12

[unrwa]
Philippe Lazzarini | commissioner-general 2020-03..

[international-criminal-court]
Luis Moreno-Ocampo = Luis [Moreno-Ocampo], Luis [Moreno Ocampo] | prosecutor 2003-06..2012-06
Fatou Bensouda | prosecutor 2012-06..2021-06
Karim [Khan] | prosecutor 2021-06..

[red-cross]
Cornelio Sommaruga | president 1987-05..1999-12
Jakob Kellenberger | president 2000-01..2012-06
Peter Maurer | president 2012-07..2022-09
Mirjana [Spoljaric Egger] = Mirjana Spoljaric | president 2022-10..

[office-of-the-high-representative]
Carlos Westendorp | high representative 1997-06..1999-08
Wolfgang Petritsch | high representative 1999-08..2002-05
Paddy Ashdown | high representative 2002-05..2006-01
Valentin Inzko | high representative 2009-03..2021-07
Christian Schmidt | high representative 2021-08..

[international-olympic-committee]
Juan Antonio Samaranch | president 1980-07..2001-07
Jacques Rogge | president 2001-07..2013-09
Thomas Bach | president 2013-09..2025-06
Kirsty Coventry | president 2025-06..

[fifa]
Sepp Blatter | president 1998-06..2015-10
Gianni Infantino | president 2016-02..

[uefa]
Lennart Johansson | president 1990-04..2007-01
Michel Platini | president 2007-01..2015-10
Aleksander Ceferin = Aleksander Čeferin | president 2016-09..

[vatican]
Pope John Paul II = [John Paul II], [John Paul] | pope 1978-10..2005-04
Pope Benedict XVI = [Benedict XVI], Pope [Benedict] | pope 2005-04..2013-02
Pope Francis = Jorge Mario [Bergoglio], [Pope Francis] | pope 2013-03..2025-04
Pope Leo XIV = [Leo XIV], Pope [Leo] | pope 2025-05..
Pietro Parolin | secretary of state 2013-10..
Tarcisio Bertone | secretary of state 2006-09..2013-10
Angelo Sodano | secretary of state 1990-12..2006-09
Joaquin Navarro-Valls = Joaquín [Navarro-Valls], Joaquin [Navarro-Valls] | spokesman 1984-12..2006-07
Federico Lombardi | spokesman 2006-07..2016-07
Matteo Zuppi | envoy 2023-05..
Paul Gallagher | foreign minister 2014-11..

[russian-orthodox-church]
Patriarch Alexy II = Patriarch [Alexy], Patriarch [Alexiy], Patriarch [Alexei] | patriarch 1990-06..2008-12
Patriarch Kirill = [Patriarch Kirill], Metropolitan Kirill | patriarch 2009-02..
Metropolitan Hilarion = [Hilarion] | external relations head 2009-03..2022-06

[ecumenical-patriarchate]
Patriarch Bartholomew = Bartholomew I, Ecumenical Patriarch Bartholomew, [Patriarch Bartholomew] | patriarch 1991-11..

[church-of-england]
George Carey | archbishop of Canterbury 1991-04..2002-10
Rowan Williams | archbishop of Canterbury 2003-02..2012-12
Justin Welby | archbishop of Canterbury 2013-02..2025-01

[palestine-liberation-organization]
Yasser Arafat = Yasir Arafat | chairman 1969-02..1994-06
Hanan Ashrawi | spokeswoman 1991-10..1993-12
Faisal Husseini | representative 1991-01..1994-12
Bassam Abu Sharif | adviser 1989-01..1993-12
Nabil Shaath | adviser 1988-01..1994-06
Farouk Kaddoumi = Farouk Qaddoumi | political chief 1973-01..2009-12

[palestinian-authority]
Yasser Arafat = Yasir Arafat | president 1994-07..2004-11
Mahmoud Abbas | prime minister 2003-03..2003-09, president 2005-01..
Ahmed Qureia = Ahmed Qurei, Ahmed Korei | prime minister 2003-10..2006-02
Salam Fayyad | prime minister 2007-06..2013-06
Rami Hamdallah | prime minister 2013-06..2019-04
Mohammad Shtayyeh = Mohammed Shtayyeh | prime minister 2019-04..2024-03
Mohammad Mustafa = Mohammed Mustafa | prime minister 2024-03..
Saeb Erekat | chief negotiator 1995-01..2020-11
Nabil Abu Rudeineh = Nabil Abu Rdainah, Nabil Abu Rudeina, Nabil Abu Rudaineh | spokesman 1996-01..
Riyad al-Malki = Riyad Malki, Riad Malki, Riad al-Malki | foreign minister 2007-06..2024-03
Nabil Shaath | foreign minister 2003-04..2005-02
Nasser al-Kidwa = Nasser al-Kidwa | foreign minister 2005-02..2006-03
Yasser [Abed Rabbo] | negotiator 1994-07..2015-06
Mohammed Dahlan = Mohammad Dahlan | security minister 2003-04..2007-07
Riyad Mansour | ambassador 2005-01..
Hussein al-Sheikh | vice president 2025-04..

[hamas]
Ahmed Yassin = Sheikh Ahmed [Yassin] | leader 1987-12..2004-03
Abdel Aziz al-Rantisi = Abdel Aziz Rantisi | leader 1988-01..2004-04
Khaled Meshaal = Khaled Mashaal, Khaled Meshal, Khaled Mashal, Khalid Meshaal, Khalid Mishal | political chief 1996-01..2017-05, leader 2017-05..
Ismail Haniyeh = Ismail Haniya, Ismail Haniyya | prime minister 2006-03..2014-06, leader 2014-06..2017-05, political chief 2017-05..2024-07
Yahya Sinwar = Yehya Sinwar, Yahya al-Sinwar | leader 2017-02..2024-10
Mahmoud al-Zahar = Mahmoud Zahar | leader 2000-01..2021-12
Sami [Abu Zuhri] | spokesman 2004-01..
Fawzi Barhoum | spokesman 2006-01..
Mousa [Abu Marzouk] = Moussa Abu Marzouk, Mousa Abu Marzook | political bureau deputy 1992-01..
Osama Hamdan | official 1998-01..
Khalil al-Hayya = Khalil al-Haya | chief negotiator 2014-01..
Saleh al-Arouri = Saleh Arouri | political bureau deputy 2017-10..2024-01
Basem Naim = Bassem Naim | official 2012-01..

[islamic-jihad]
Ramadan Shallah = Ramadan Abdullah Shallah | leader 1995-10..2018-09
Ziad al-Nakhalah = Ziad Nakhaleh, Ziyad al-Nakhalah | leader 2018-09..

[hezbollah]
Abbas al-Musawi = Abbas Musawi | leader 1991-05..1992-02
Hassan Nasrallah | leader 1992-02..2024-09
Naim Qassem = Naim Kassem | deputy leader 1991-05..2024-10, leader 2024-10..

[houthis]
Abdul-Malik al-Houthi = Abdul Malik al-Houthi, Abdel-Malek al-Houthi | leader 2004-09..
Mohammed Abdul-Salam = Mohammed [Abdulsalam], Mohammed Abdul Salam, Mohammed [Abdel Salam], Mohammed [Abdul Salam], Mohammed [Abdel-Salam] | chief negotiator 2014-01..
Mahdi al-Mashat | president 2018-04..
Mohammed Ali al-Houthi | leader 2015-02..
Yahya Sarea = Yahya Saree, Yehia Sarea | spokesman 2018-01..
Hussein al-Ezzi | official 2017-01..

[polisario-front]
Mohamed Abdelaziz | leader 1976-08..2016-05
Brahim Ghali | leader 2016-07..

[high-negotiations-committee]
Riad Hijab = Riyad Hijab | coordinator 2015-12..2017-11
Mohammed Alloush = Mohammad Alloush, Mohamed Alloush | chief negotiator 2016-01..2016-05
Asaad al-Zoubi = Asaad al-Zubi, Asad al-Zoubi | chief negotiator 2016-01..2016-12
Salem al-Muslat = Salim al-Muslat, Salem al-Meslet, Salim Muslet | spokesman 2015-12..2017-11
Nasr al-Hariri = Nasr Hariri | chief negotiator 2017-02..2020-06
Yahya al-Aridi = Yahya Aridi, Yahia al-Aridi | spokesman 2017-11..2021-12
Bassma Kodmani = Basma Kodmani | negotiator 2015-12..2017-11
George Sabra | negotiator 2015-12..2017-11
Monzer Makhous | spokesman 2015-12..2017-11

[syrian-national-coalition]
Moaz al-Khatib = Mouaz al-Khatib | president 2012-11..2013-04
Ahmad al-Jarba = Ahmad Jarba, Ahmed Jarba | president 2013-07..2014-07
Hadi al-Bahra | president 2014-07..2015-01, president 2023-09..2025-01
Khaled Khoja | president 2015-01..2016-03
Anas al-Abdah = Anas al-Abda | president 2016-03..2017-05, president 2019-06..2020-07

[syrian-democratic-forces]
Mazloum Abdi = Mazlum Abdi, Mazloum Kobani, Mazloum [Abdi] | commander 2016-01..

[democratic-union-party]
Saleh Muslim = Salih Muslim | co-leader 2010-06..2017-09

[kurdistan-workers-party]
Abdullah Ocalan = Abdullah Öcalan | leader 1978-11..
Murat Karayilan = Murat Karayılan | commander 1999-02..
Cemil Bayik = Cemil Bayık | commander 1999-02..

[kurdistan-region]
Massoud Barzani = Masoud Barzani, Massud Barzani | president 2005-06..2017-10
Nechirvan Barzani | prime minister 2006-05..2009-09, prime minister 2012-04..2019-06, president 2019-06..
Masrour Barzani | prime minister 2019-07..

[kurdistan-democratic-party]
Massoud Barzani = Masoud Barzani | leader 1979-11..2005-06, leader 2017-11..

[patriotic-union-of-kurdistan]
Jalal Talabani | leader 1975-06..2005-03
Bafel Talabani | leader 2020-02..

[libyan-national-army]
Khalifa Haftar = Khalifa Hifter, Khalifa Hafter | commander 2015-03..

[government-of-national-accord]
Fayez al-Sarraj = Fayez Sarraj, Fayez al-Serraj, Fayez Serraj, Faiez Serraj | prime minister 2016-03..2021-03

[national-transitional-council]
Mustafa Abdel Jalil = Mustafa [Abdel Jalil], Mustafa [Abdul Jalil] | chairman 2011-03..2012-08
Mahmoud Jibril | prime minister 2011-03..2011-10
Abdel Hafiz Ghoga = Abdul Hafiz Ghoga | spokesman 2011-03..2012-01

[taliban]
Mullah Omar = Mohammed Omar, Mullah Mohammed Omar, Mullah Mohammad Omar | leader 1994-09..2013-04
Akhtar Mansour = Mullah Akhtar Mansour, Mullah [Mansour] | leader 2015-07..2016-05
Haibatullah Akhundzada = Hibatullah Akhundzada, Mullah [Haibatullah] | leader 2016-05..
Zabihullah Mujahid = Zabiullah Mujahid | spokesman 2007-01..
Suhail Shaheen | spokesman 2013-01..
Abdul Ghani Baradar = Mullah [Baradar], Mullah Abdul Ghani Baradar | chief negotiator 2018-10..2021-09, deputy prime minister 2021-09..
Sher Mohammad Abbas Stanikzai = Sher Mohammad Abbas [Stanikzai], Sher Mohammad Stanikzai, Abbas Stanikzai | chief negotiator 2015-08..2020-09, deputy foreign minister 2021-09..2025-01
Amir Khan Muttaqi = Amir Khan Motaqi | foreign minister 2021-09..
Mohammad Naeem = Mohammed Naim, Muhammad Naeem | spokesman 2013-06..
Qari Yousuf Ahmadi = Qari Yousef Ahmadi, Qari Yusuf Ahmadi | spokesman 2006-01..2021-08
Wakil Ahmed Muttawakil = Wakil Ahmad Mutawakil, Wakil Ahmed Mutawakil | foreign minister 1999-10..2001-11
Abdul Salam Zaeef = Abdul Salam Zaif, Mullah Abdul Salam Zaeef | ambassador 2000-01..2001-11
Sirajuddin Haqqani | interior minister 2021-09..

[high-peace-council]
Burhanuddin Rabbani | chairman 2010-10..2011-09
Salahuddin Rabbani | chairman 2012-04..2015-02

[northern-alliance]
Ahmed Shah Massoud = Ahmad Shah Massoud, Ahmad Shah Masood | commander 1996-09..2001-09
Ahmad Massoud | commander 2021-08..
Abdullah Abdullah | foreign minister 1999-01..2001-12

[hezb-e-islami]
Gulbuddin Hekmatyar = Gulbuddin Hikmatyar | leader 1976-01..

[pakistani-taliban]
Baitullah Mehsud | leader 2007-12..2009-08
Hakimullah Mehsud | leader 2009-08..2013-11
Shahidullah Shahid | spokesman 2013-07..2014-10

[tamil-tigers]
Velupillai Prabhakaran = Vellupillai Prabhakaran | leader 1976-05..2009-05
Anton Balasingham | chief negotiator 1990-01..2006-12
S.P. Thamilselvan = S. P. Thamilselvan, SP Thamilselvan, S.P. Tamilselvan | political chief 1994-01..2007-11
Rasiah Ilanthirayan | spokesman 2006-01..2009-05
Seevaratnam Puleedevan = S. Puleedevan | peace secretariat head 2003-01..2009-05

[nepal-maoists]
Prachanda = Pushpa Kamal Dahal, Pushpa Kamal [Dahal] | leader 1996-02..2008-08
Baburam Bhattarai | leader 1996-02..2011-08
Krishna Bahadur Mahara | negotiator 2001-08..2008-05

[moro-islamic-liberation-front]
Salamat Hashim = Hashim Salamat | leader 1984-01..2003-07
Murad Ebrahim = Al Haj Murad Ebrahim, Al-Haj Murad | leader 2003-08..
Mohagher Iqbal | chief negotiator 2003-01..
Eid Kabalu | spokesman 1999-01..2009-12
Ghazali Jaafar = Ghadzali Jaafar | vice chairman 1995-01..2019-03

[moro-national-liberation-front]
Nur Misuari = Nurallaji Misuari | leader 1972-10..

[national-democratic-front-of-the-philippines]
Luis Jalandoni | chief negotiator 1989-01..2016-10
Fidel Agcaoili | chief negotiator 2016-10..2020-07
Jose Maria Sison = José María Sison, Joma Sison | consultant 1992-01..2022-12

[free-aceh-movement]
Hasan [di Tiro] | leader 1976-12..2005-08
Malik Mahmud | chief negotiator 2002-01..2005-08
Bakhtiar Abdullah | spokesman 2003-01..2005-08

[national-league-for-democracy]
Aung San Suu Kyi = Aung San [Suu Kyi] | leader 1988-09..2016-03
Tin Oo = [Tin Oo], U Tin Oo | vice chairman 1988-09..2010-12
Nyan Win | spokesman 2008-01..2016-03

[khmer-rouge]
[Pol Pot] | leader 1975-04..1997-06
Khieu Samphan = [Khieu Samphan] | leader 1987-01..1998-12

[rapid-support-forces]
Mohamed Hamdan Dagalo = Mohammed Hamdan Dagalo, [Hemedti], [Hemeti], [Hemedti] Dagalo | commander 2013-08..
Yousif Ezzat = Youssef Ezzat, Yousif Izzat | adviser 2021-01..2024-07

[splm-io]
Riek Machar = [Machar], Riek [Machar] | leader 2013-12..2016-04, leader 2016-07..2020-02
Taban [Deng Gai] = Taban Deng | chief negotiator 2013-12..2016-07

[sudan-people-s-liberation-movement]
John Garang | leader 1983-05..2005-07
Salva Kiir = Salva Kiir Mayardit | leader 2005-07..2011-07
Pagan Amum | secretary general 2006-01..2013-07

`
