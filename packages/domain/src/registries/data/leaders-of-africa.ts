// Who spoke for the states of Africa south of the Sahara since 1990. Notation: leader-lines.ts. Only what is
// sure.

export const leadersOfAfrica = `
[south-africa]
F.W. de Klerk = F. W. de Klerk, Frederik Willem de Klerk, Frederik W. de Klerk | president 1989-09..1994-05, deputy president 1994-05..1996-06
P.W. Botha = P. W. Botha, Pieter Willem Botha | president 1984-09..1989-08
Pik Botha = Roelof Botha, R.F. Botha | foreign minister 1977-04..1994-05
Nelson Mandela = Nelson R. Mandela, Nelson Rolihlahla Mandela | president 1994-05..1999-06
Thabo Mbeki | deputy president 1994-05..1999-06, president 1999-06..2008-09
Kgalema Motlanthe | president 2008-09..2009-05, deputy president 2009-05..2014-05
Jacob Zuma | deputy president 1999-06..2005-06, president 2009-05..2018-02
Cyril Ramaphosa | deputy president 2014-05..2018-02, president 2018-02..
Alfred Nzo | foreign minister 1994-05..1999-06
Nkosazana Dlamini-Zuma = Nkosazana [Dlamini-Zuma], Nkosazana [Dlamini Zuma] | foreign minister 1999-06..2009-05
Maite Nkoana-Mashabane = Maite [Nkoana-Mashabane] | foreign minister 2009-05..2018-02
Lindiwe Sisulu | defence minister 2009-05..2012-06, foreign minister 2018-02..2019-05
Naledi Pandor | foreign minister 2019-05..2024-06
Ronald Lamola | justice minister 2019-05..2024-06, foreign minister 2024-07..
Roelf Meyer | chief negotiator 1992-05..1994-05
Gerrit Viljoen | constitutional development minister 1989-09..1992-05
Magnus Malan | defence minister 1980-10..1991-07
Adriaan Vlok | law and order minister 1986-12..1991-07
Ronnie Mamoepa | foreign ministry spokesman 1999-06..2009-05
Clayson Monyela | foreign ministry spokesman 2009-05..
Vincent Magwenya | spokesman 2022-06..
Ebrahim Rasool | ambassador 2010-07..2015-01, ambassador 2025-01..2025-03

[nigeria]
Ibrahim Babangida | president 1985-08..1993-08
Ernest Shonekan | head of state 1993-08..1993-11
Sani Abacha | head of state 1993-11..1998-06
Abdulsalami Abubakar = Abdusalami Abubakar | head of state 1998-06..1999-05
Olusegun Obasanjo | president 1999-05..2007-05
Umaru Yar'Adua = Umaru Musa [Yar'Adua], Umaru [Yar'Adua] | president 2007-05..2010-05
Goodluck Jonathan | acting president 2010-02..2010-05, president 2010-05..2015-05
Muhammadu Buhari = Mohammadu Buhari | president 2015-05..2023-05
Bola Tinubu = Bola Ahmed Tinubu | president 2023-05..
Tom Ikimi | foreign minister 1995-03..1998-06
Geoffrey Onyeama | foreign minister 2015-11..2023-05
Yusuf Tuggar = Yusuf Maitama Tuggar | foreign minister 2023-08..
Garba Shehu | spokesman 2015-05..2023-05
Reuben Abati | spokesman 2011-07..2015-05
Lai Mohammed | information minister 2015-11..2023-05
Labaran Maku | information minister 2011-07..2014-10
Chris Ngige | labour minister 2015-11..2023-05
Nyesom Wike | Abuja minister 2023-08..
Yemi Osinbajo | vice president 2015-05..2023-05
Atiku Abubakar = Atiku [Abubakar] | vice president 1999-05..2007-05

[ethiopia]
Mengistu Haile Mariam = [Mengistu] Haile Mariam | president 1987-09..1991-05
Meles Zenawi = [Meles] Zenawi, Meles [Zenawi] | president 1991-05..1995-08, prime minister 1995-08..2012-08
Hailemariam Desalegn = [Hailemariam] Desalegn, Hailemariam [Desalegn] | foreign minister 2010-10..2012-09, prime minister 2012-08..2018-04
Abiy Ahmed = [Abiy] Ahmed, Abiy Ahmed Ali | prime minister 2018-04..
Seyoum Mesfin = [Seyoum] Mesfin | foreign minister 1991-06..2010-10
Tedros Adhanom Ghebreyesus = [Tedros] Adhanom Ghebreyesus, Tedros Adhanom | foreign minister 2012-11..2016-11
Workneh Gebeyehu = [Workneh] Gebeyehu | foreign minister 2016-11..2019-03
Gedu Andargachew = [Gedu] Andargachew | foreign minister 2019-04..2020-11
Demeke Mekonnen = [Demeke] Mekonnen | deputy prime minister 2012-11..2024-01, foreign minister 2020-11..2024-01
Taye Atske-Selassie = [Taye] Atske-Selassie, Taye Atske Selassie | ambassador to the UN 2018-01..2023-01, foreign minister 2024-02..2024-10, president 2024-10..
Gedion Timothewos = [Gedion] Timothewos | justice minister 2020-08..2024-10, foreign minister 2024-10..
Redwan Hussein = [Redwan] Hussien, Redwan Hussien | national security adviser 2020-01..
Billene Seyoum = [Billene] Seyoum | spokeswoman 2018-11..
Dina Mufti = [Dina] Mufti | foreign ministry spokesman 2020-08..2022-12
Seleshi Bekele = [Seleshi] Bekele | water minister 2016-11..2021-10, chief negotiator 2021-10..
Legesse Tulu = [Legesse] Tulu | spokesman 2021-06..

[tigray]
Debretsion Gebremichael = [Debretsion] Gebremichael | president 2018-01..2023-03
Getachew Reda = [Getachew] Reda | adviser 2020-11..2023-03, president 2023-03..2025-04

[eritrea]
Isaias Afwerki = [Isaias] Afwerki, [Issaias] Afwerki, Isaias [Afewerki] | president 1993-05..
Haile Woldetensae = [Haile] Woldetensae, Haile Weldensae | foreign minister 1997-01..2000-11
Osman Saleh = Osman [Saleh], Osman Saleh Mohammed | foreign minister 2007-04..
Yemane Gebremeskel = [Yemane] Gebremeskel, Yemane Ghebremeskel, Yemane G. Meskel | information minister 2015-03..
Yemane Gebreab = Yemane Ghebreab, Yemane [Gebreab] | presidential adviser 1994-01..

[djibouti]
Hassan Gouled Aptidon = Hassan [Gouled Aptidon], Hassan [Gouled] | president 1977-06..1999-05
Ismail Omar Guelleh = Ismaïl Omar Guelleh, Ismael Omar Guelleh | president 1999-05..
Mahmoud Ali Youssouf = Mahamoud Ali Youssouf | foreign minister 2005-05..2025-02

[somalia]
Mohamed Siad Barre = Mohammed Siad Barre, Mohamed [Siad Barre], Siad Barre | president 1969-10..1991-01
Ali Mahdi Mohamed = Ali Mahdi Mohammed, [Ali Mahdi] Mohamed, Ali [Mahdi] Mohamed | president 1991-01..1997-01
Abdiqasim Salad Hassan = Abdulkassim Salat Hassan, Abdikassim Salad Hassan | president 2000-08..2004-10
Abdullahi Yusuf Ahmed = Abdullahi [Yusuf], Abdullahi [Yusuf Ahmed], Abdullahi Yusuf | president 2004-10..2008-12
Sharif Sheikh Ahmed = [Sharif Sheikh Ahmed], [Sheikh Sharif] Ahmed, [Sheikh Sharif] Sheikh Ahmed | president 2009-01..2012-08
Hassan Sheikh Mohamud = Hassan Sheikh Mohamoud, Hassan Sheikh [Mohamud] | president 2012-09..2017-02, president 2022-05..
Mohamed Abdullahi Mohamed = Mohamed Abdullahi Farmajo, [Farmajo], Mohammed Abdullahi Mohammed | prime minister 2010-11..2011-06, president 2017-02..2022-05
Ali Mohamed Gedi = Ali Mohammed Ghedi, Ali Mohammed Gedi, Ali Mohamed Ghedi | prime minister 2004-11..2007-10
Nur Hassan Hussein = Nur [Hassan Hussein], Nur Adde | prime minister 2007-11..2009-02
Omar Abdirashid Ali Sharmarke = Omar Abdirashid Sharmarke, Omar Sharmarke | prime minister 2009-02..2010-09, prime minister 2014-12..2017-03
Hassan Ali Khaire = Hassan Ali Khayre, Hassan Ali Kheyre | prime minister 2017-03..2020-07
Mohamed Hussein Roble = Mohammed Hussein Roble, Mohamed Roble | prime minister 2020-09..2022-06
Hamza Abdi Barre = Hamza Barre | prime minister 2022-06..
Abdirahman Dinari = Abdirahman Dinnari | spokesman 2004-12..2008-12
Ahmed Moalim Fiqi = Ahmed Moallim Fiqi | foreign minister 2024-04..2025-03

[somaliland]
Mohamed Ibrahim Egal = Mohammed Ibrahim Egal | president 1993-05..2002-05
Dahir Rayale Kahin = Dahir Riyale Kahin, Dahir [Rayale] | president 2002-05..2010-07
Ahmed Silanyo = Ahmed Mohamed Mohamoud, Ahmed Mahamoud Silanyo, Ahmed Mohamed Silanyo | president 2010-07..2017-12
Muse Bihi Abdi = Muse [Bihi], Muse Bihi | president 2017-12..2024-12
Abdirahman Mohamed Abdullahi = Abdirahman Irro, Abdirahman Cirro | president 2024-12..

[puntland]
Abdiweli Mohamed Ali = Abdiweli Gaas, Abdiweli Ali Gaas | president 2014-01..2019-01
Said Abdullahi Deni = Said Deni | president 2019-01..

[jubaland]
Ahmed Madobe = Ahmed Mohamed Islam, Ahmed [Madobe] | president 2013-05..

[kenya]
Daniel arap Moi = Daniel [arap Moi], Daniel arap [Moi] | president 1978-10..2002-12
Mwai Kibaki | president 2002-12..2013-04
Uhuru Kenyatta = Uhuru [Kenyatta] | president 2013-04..2022-09
William Ruto = William Samoei Ruto | deputy president 2013-04..2022-09, president 2022-09..
Raila Odinga | prime minister 2008-04..2013-04
Moses Wetangula = Moses Wetang'ula | foreign minister 2008-01..2012-03
Amina Mohamed = Amina [Mohamed] | foreign minister 2013-05..2018-01
Raychelle Omamo | defence minister 2013-05..2020-01, foreign minister 2020-01..2021-09
Alfred Mutua | foreign minister 2022-10..2023-10
Musalia Mudavadi | foreign minister 2023-10..
Alfred Mutua | spokesman 2004-06..2012-09
Lazaro Sumbeiywo | special envoy 2001-10..2005-01
Kalonzo Musyoka | foreign minister 1993-01..1998-01, foreign minister 2003-01..2004-06, vice president 2008-01..2013-04
Rigathi Gachagua | deputy president 2022-09..2024-10

[uganda]
Yoweri Museveni = Yoweri Kaguta Museveni | president 1986-01..
Sam Kutesa | foreign minister 2005-01..2021-06
Crispus Kiyonga = Chrispus Kiyonga, Crispus [Kiyonga] | defence minister 2006-06..2016-06
Ruhakana Rugunda | interior minister 2003-01..2009-02, chief negotiator 2006-07..2008-12, prime minister 2014-09..2021-06
Okello Oryem = Henry Okello Oryem, Henry [Oryem] | minister of state for foreign affairs 2006-01..
Amama Mbabazi | security minister 2006-06..2011-05, prime minister 2011-05..2014-09
Felix Kulayigye | military spokesman 2006-01..2013-06
Shaban Bantariza | military spokesman 2001-01..2005-12

[rwanda]
Juvenal Habyarimana = Juvénal Habyarimana | president 1973-07..1994-04
Pasteur Bizimungu | president 1994-07..2000-03
Paul Kagame | vice president 1994-07..2000-03, president 2000-03..
Faustin Twagiramungu | prime minister 1994-07..1995-08
Louise Mushikiwabo | foreign minister 2009-12..2018-10
Vincent Biruta | foreign minister 2019-11..2024-06
Olivier Nduhungirehe | foreign minister 2024-06..
Yolande Makolo | government spokeswoman 2021-07..
Charles Murigande | foreign minister 2002-11..2008-03

[burundi]
Pierre Buyoya | president 1987-09..1993-07, president 1996-07..2003-04
Melchior Ndadaye | president 1993-07..1993-10
Sylvestre Ntibantunganya | president 1994-04..1996-07
Domitien Ndayizeye | president 2003-04..2005-08
Pierre Nkurunziza | president 2005-08..2020-06
Evariste Ndayishimiye = Évariste Ndayishimiye | president 2020-06..
Willy Nyamitwe | presidential adviser 2014-01..2020-06
Alain Nyamitwe = Alain Aimé Nyamitwe | foreign minister 2015-05..2018-04

[tanzania]
Ali Hassan Mwinyi | president 1985-11..1995-11
Benjamin Mkapa | president 1995-11..2005-12
Jakaya Kikwete | foreign minister 1995-11..2005-12, president 2005-12..2015-11
John Magufuli | president 2015-11..2021-03
Samia Suluhu Hassan = Samia [Suluhu Hassan], Samia [Suluhu] | vice president 2015-11..2021-03, president 2021-03..
Bernard Membe | foreign minister 2007-01..2015-11
Salim Ahmed Salim | prime minister 1984-04..1985-11

[sudan]
Omar al-Bashir = Omar Hassan al-Bashir, Omar el-Bashir, Omar Bashir, Omar Hassan Ahmed al-Bashir, Omar [al-Bashir] | president 1989-06..2019-04-11
Abdel Fattah al-Burhan = Abdel-Fattah Burhan, Abdel Fattah Burhan, Abdel Fattah Abdelrahman Burhan, Abdel-Fattah al-Burhan | head of the sovereign council 2019-04..
Abdalla Hamdok = Abdallah Hamdok | prime minister 2019-08..2022-01
Kamil Idris = Kamil al-Tayeb Idris | prime minister 2025-05..
Ali Osman Taha = Ali Osman Mohamed Taha, Ali Osman Mohammed Taha | foreign minister 1995-02..1998-02, vice president 1998-02..2013-12
Nafie Ali Nafie = Nafi Ali Nafi, Nafie Ali Nafi | presidential assistant 2005-09..2013-12
Mustafa Osman Ismail = Mustafa Osman [Ismail] | foreign minister 1998-02..2005-09
Lam Akol = [Lam Akol] | foreign minister 2005-09..2007-10
Deng Alor = [Deng Alor] | foreign minister 2007-10..2010-06
Ali Karti = Ali Ahmed Karti | foreign minister 2010-06..2015-06
Ibrahim Ghandour = Ibrahim [Ghandour] | presidential assistant 2013-12..2015-06, foreign minister 2015-06..2018-04
Asma Abdalla = Asma Mohamed Abdalla | foreign minister 2019-09..2020-07
Mariam al-Mahdi = Mariam al-Sadiq al-Mahdi, Mariam Sadiq al-Mahdi | foreign minister 2021-02..2021-11
Ali Youssef = Ali Youssef al-Sharif | foreign minister 2024-11..2025-04
Sadiq al-Mahdi = Sadeq al-Mahdi | prime minister 1986-05..1989-06
Majzoub al-Khalifa = Majzoub al-Khalifa Ahmed, Magzoub al-Khalifa | chief negotiator 2004-10..2007-06
Amin Hassan Omar = Amin Hassan [Omar] | chief negotiator 2009-01..2017-12
Ghazi Salahuddin = Ghazi Salah al-Din Atabani, Ghazi Salahuddin Atabani, Ghazi Salah Eddin | chief negotiator 2002-06..2004-01, presidential adviser 2006-01..2013-10
Shams al-Din Kabbashi = Shamseddine Kabbashi, Shams el-Din Kabbashi, Shams al-Din Kabashi | sovereign council member 2019-04..
Yasser al-Atta = Yasser al-Ata, Yasir al-Atta | sovereign council member 2019-08..
Malik Agar = Malik [Agar] | sovereign council deputy head 2023-05..
Mutrif Siddig = Mutrif Siddiq | foreign undersecretary 2001-01..2010-12
Rabie Abdelatti = Rabie Abdel Ati, Rabie Atti | spokesman 2007-01..2015-12

[south-sudan]
Salva Kiir = Salva Kiir Mayardit | president 2011-07..
Riek Machar = [Machar], Riek [Machar] | vice president 2011-07..2013-07, vice president 2016-04..2016-07, vice president 2020-02..2025-03
Taban Deng Gai = Taban [Deng Gai], Taban Deng | vice president 2016-07..2025-11
James Wani Igga = James [Wani Igga] | vice president 2013-08..2025-02
Barnaba Marial Benjamin = Barnaba [Marial Benjamin], Barnaba Marial | information minister 2011-08..2013-07, foreign minister 2013-07..2016-04
Nhial Deng Nhial = Nhial [Deng Nhial], Nhial Deng | foreign minister 2011-08..2013-07, chief negotiator 2013-12..2018-03
Michael Makuei = Michael Makuei Lueth, Michael [Makuei Lueth] | information minister 2013-08..
Ateny Wek Ateny = Ateny [Wek Ateny] | spokesman 2013-12..2021-12
Philip Aguer = Philip [Aguer] | military spokesman 2010-01..2015-12
Lul Ruai Koang = Lul [Ruai Koang] | military spokesman 2016-06..
Pagan Amum | chief negotiator 2011-07..2013-07

[democratic-republic-of-the-congo]
Mobutu Sese Seko = [Mobutu] Sese Seko, Mobutu | president 1965-11..1997-05
Laurent Kabila = Laurent-Désiré Kabila, Laurent Desire Kabila | president 1997-05..2001-01
Joseph Kabila | president 2001-01..2019-01
Felix Tshisekedi = Félix Tshisekedi | president 2019-01..
Etienne Tshisekedi = Étienne Tshisekedi | prime minister 1992-08..1993-03
Leonard She Okitundu = Léonard She Okitundu, Leonard [She Okitundu] | foreign minister 1998-01..2003-01, foreign minister 2016-12..2019-08
Lambert Mende = Lambert Mende Omalanga | information minister 2008-10..2019-08
Raymond Tshibanda | foreign minister 2012-05..2016-12
Bruno Tshibala | prime minister 2017-05..2019-09
Christophe Lutundula | foreign minister 2021-04..2024-05
Therese Kayikwamba Wagner = Thérèse [Kayikwamba Wagner], Therese [Wagner] | foreign minister 2024-06..
Patrick Muyaya | government spokesman 2021-04..
Judith Suminwa = Judith Suminwa Tuluka | prime minister 2024-06..
Jean-Michel Sama Lukonde = Jean-Michel [Sama Lukonde], Sama Lukonde | prime minister 2021-04..2024-06
Augustin Matata Ponyo = Augustin [Matata Ponyo] | prime minister 2012-04..2016-11
Tina Salama | spokeswoman 2021-01..

[republic-of-the-congo]
Denis Sassou-Nguesso = Denis [Sassou-Nguesso], Denis [Sassou Nguesso] | president 1979-02..1992-08, president 1997-10..
Pascal Lissouba | president 1992-08..1997-10

[angola]
Jose Eduardo dos Santos = José Eduardo [dos Santos] | president 1979-09..2017-09
Joao Lourenco = João Lourenço | defence minister 2014-04..2017-07, president 2017-09..
Venancio de Moura = Venâncio [de Moura] | foreign minister 1992-12..1999-01
Joao Miranda = João Bernardo de Miranda, Joao Bernardo de Miranda | foreign minister 1999-01..2008-10
Manuel Augusto | foreign minister 2017-09..2020-04
Tete Antonio = Téte António, Tete [Antonio] | foreign minister 2020-04..
Fernando da Piedade Dias dos Santos = Fernando [Dias dos Santos] | prime minister 2002-12..2008-09

[mozambique]
Joaquim Chissano = Joaquim Alberto Chissano | president 1986-11..2005-02
Armando Guebuza | president 2005-02..2015-01
Filipe Nyusi | president 2015-01..2025-01
Daniel Chapo | president 2025-01..

[zimbabwe]
Robert Mugabe = Robert G. Mugabe | president 1987-12..2017-11
Emmerson Mnangagwa | vice president 2014-12..2017-11, president 2017-11..
Morgan Tsvangirai | prime minister 2009-02..2013-09
Stan Mudenge | foreign minister 1995-05..2005-04
Simbarashe Mumbengegwi | foreign minister 2005-04..2017-10
George Charamba | spokesman 2000-01..
Patrick Chinamasa | justice minister 2000-07..2013-09, finance minister 2013-09..2017-10
Sibusiso Moyo | foreign minister 2017-11..2021-01
Didymus Mutasa | security minister 2005-04..2009-02
Nathan Shamuyarira | foreign minister 1987-01..1995-05

[zambia]
Kenneth Kaunda | president 1964-10..1991-11
Frederick Chiluba | president 1991-11..2002-01
Levy Mwanawasa | president 2002-01..2008-08
Rupiah Banda | president 2008-06..2011-09
Michael Sata | president 2011-09..2014-10
Edgar Lungu | president 2015-01..2021-08
Hakainde Hichilema | president 2021-08..

[malawi]
Hastings Banda = Hastings Kamuzu Banda | president 1966-07..1994-05
Bakili Muluzi | president 1994-05..2004-05
Bingu wa Mutharika = Bingu [wa Mutharika], Bingu wa [Mutharika] | president 2004-05..2012-04
Joyce Banda | president 2012-04..2014-05
Peter Mutharika = Arthur Peter Mutharika | president 2014-05..2020-06, president 2025-10..
Lazarus Chakwera | president 2020-06..2025-10

[namibia]
Sam Nujoma | president 1990-03..2005-03
Hifikepunye Pohamba | president 2005-03..2015-03
Hage Geingob | prime minister 1990-03..2002-08, prime minister 2012-12..2015-03, president 2015-03..2024-02
Nangolo Mbumba | president 2024-02..2025-03
Netumbo Nandi-Ndaitwah = Netumbo [Nandi-Ndaitwah] | foreign minister 2012-12..2024-02, vice president 2024-02..2025-03, president 2025-03..

[botswana]
Quett Masire = Ketumile Masire, Quett Ketumile Masire | president 1980-07..1998-03
Festus Mogae | president 1998-04..2008-03
Ian Khama = Ian [Khama], Seretse Khama Ian Khama | president 2008-04..2018-03
Mokgweetsi Masisi | president 2018-04..2024-10
Duma Boko | president 2024-11..

[lesotho]
Pakalitha Mosisili | prime minister 1998-05..2012-06, prime minister 2015-03..2017-06
Tom Thabane = Thomas Thabane | prime minister 2012-06..2015-03, prime minister 2017-06..2020-05
Moeketsi Majoro | prime minister 2020-05..2022-10
Sam Matekane | prime minister 2022-10..
Ntsu Mokhehle | prime minister 1993-04..1998-05

[eswatini]
King Mswati III = [Mswati III], [King Mswati] | king 1986-04..

[madagascar]
Didier Ratsiraka | president 1975-06..1993-03, president 1997-02..2002-07
Albert Zafy | president 1993-03..1996-09
Marc Ravalomanana | president 2002-05..2009-03
Andry Rajoelina | president 2009-03..2014-01, president 2019-01..2025-10
Hery Rajaonarimampianina | president 2014-01..2018-09

[mauritius]
Anerood Jugnauth = Sir Anerood Jugnauth | prime minister 1982-06..1995-12, prime minister 2000-09..2003-09, prime minister 2014-12..2017-01
Navin Ramgoolam = Navinchandra Ramgoolam | prime minister 1995-12..2000-09, prime minister 2005-07..2014-12, prime minister 2024-11..
Paul Berenger = Paul Bérenger | prime minister 2003-09..2005-07
Pravind Jugnauth = Pravind Kumar Jugnauth | prime minister 2017-01..2024-11

[seychelles]
France-Albert Rene = France-Albert René | president 1977-06..2004-07
James Michel | president 2004-07..2016-10
Danny Faure | president 2016-10..2020-10
Wavel Ramkalawan | president 2020-10..2025-10
Patrick Herminie | president 2025-10..

[comoros]
Azali Assoumani = [Azali] Assoumani, Azali [Assoumani] | president 1999-04..2006-05, president 2016-05..
Ahmed Abdallah Sambi = Ahmed Abdallah Mohamed Sambi | president 2006-05..2011-05

[cameroon]
Paul Biya | president 1982-11..
Joseph Dion Ngute = Joseph [Dion Ngute] | prime minister 2019-01..
Philemon Yang = Philémon Yang | prime minister 2009-06..2019-01
Lejeune Mbella Mbella = Lejeune [Mbella Mbella] | foreign minister 2015-10..
Issa Tchiroma Bakary = Issa [Tchiroma Bakary], Issa [Tchiroma] | communications minister 2009-06..2019-01

[chad]
Hissene Habre = Hissène Habré | president 1982-06..1990-12
Idriss Deby = Idriss Déby, Idriss [Déby Itno] | president 1990-12..2021-04
Mahamat Idriss Deby = Mahamat Idriss Déby, Mahamat [Déby], Mahamat Idriss Deby Itno, Mahamat Deby | president 2021-04..
Moussa Faki Mahamat = Moussa [Faki], Moussa [Faki Mahamat] | prime minister 2003-06..2005-02, foreign minister 2008-04..2017-01
Albert Pahimi Padacke = Albert [Pahimi Padacké] | prime minister 2016-02..2018-05, prime minister 2021-04..2022-10
Succes Masra = Succès Masra | prime minister 2024-01..2024-05
Ahmad Allam-Mi = Ahmad [Allam-Mi] | foreign minister 2005-08..2008-04
Saleh Kebzabo = Saleh [Kebzabo] | prime minister 2022-10..2024-01
Hassan Sylla Bakari = Hassan [Sylla Bakari], Hassan Sylla | spokesman 2011-01..2016-02

[central-african-republic]
Andre Kolingba = André Kolingba | president 1981-09..1993-10
Ange-Felix Patasse = Ange-Félix Patassé | president 1993-10..2003-03
Francois Bozize = François Bozizé | president 2003-03..2013-03
Michel Djotodia | president 2013-03..2014-01
Catherine Samba-Panza = Catherine [Samba-Panza] | interim president 2014-01..2016-03
Faustin-Archange Touadera = Faustin-Archange Touadéra, Faustin Archange Touadera | prime minister 2008-01..2013-01, president 2016-03..
Firmin Ngrebada = Firmin Ngrébada | prime minister 2019-02..2021-06
Nicolas Tiangaye | prime minister 2013-01..2014-01

[gabon]
Omar Bongo = Omar Bongo Ondimba | president 1967-12..2009-06
Ali Bongo = Ali Bongo Ondimba, Ali [Bongo] | president 2009-10..2023-08
Brice Oligui Nguema = Brice [Oligui Nguema], Brice Clotaire Oligui Nguema | transitional president 2023-09..
Jean Ping | foreign minister 1999-01..2008-02

[equatorial-guinea]
Teodoro Obiang = Teodoro Obiang Nguema, Teodoro [Obiang] Nguema Mbasogo, Teodoro Obiang Nguema Mbasogo | president 1979-08..
Teodoro Nguema Obiang = Teodorin Obiang, Teodoro Nguema Obiang Mangue | vice president 2016-06..

[sao-tome-and-principe]
Miguel Trovoada | president 1991-04..2001-09
Fradique de Menezes = Fradique [de Menezes] | president 2001-09..2011-09
Patrice Trovoada | prime minister 2014-11..2018-12, prime minister 2022-11..2025-01

[ghana]
Jerry Rawlings = Jerry John Rawlings | president 1981-12..2001-01
John Kufuor = John Agyekum Kufuor | president 2001-01..2009-01
John Atta Mills = John [Atta Mills] | president 2009-01..2012-07
John Mahama = John Dramani Mahama | president 2012-07..2017-01, president 2025-01..
Nana Akufo-Addo = Nana [Akufo-Addo], Nana Addo Dankwa [Akufo-Addo] | foreign minister 2003-04..2007-07, president 2017-01..2025-01
Shirley Ayorkor Botchwey = Shirley Ayorkor [Botchwey] | foreign minister 2017-02..2025-01
Samuel Okudzeto Ablakwa = Samuel [Okudzeto Ablakwa], Samuel Ablakwa | foreign minister 2025-02..

[ivory-coast]
Felix Houphouet-Boigny = Félix [Houphouët-Boigny] | president 1960-11..1993-12
Henri Konan Bedie = Henri Konan Bédié, Henri [Konan Bédié] | president 1993-12..1999-12
Robert Guei = Robert Gueï, Robert Guéï | head of state 1999-12..2000-10
Laurent Gbagbo | president 2000-10..2011-04
Alassane Ouattara = Alassane Dramane Ouattara | prime minister 1990-11..1993-12, president 2010-12..
Guillaume Soro | prime minister 2007-04..2012-03
Charles Konan Banny = Charles [Konan Banny] | prime minister 2005-12..2007-04
Seydou Diarra | prime minister 2003-02..2005-12
Pascal Affi N'Guessan = Pascal [Affi N'Guessan] | prime minister 2000-10..2003-02
Amara Essy | foreign minister 1990-10..2000-10
Bamba Mamadou = Mamadou Bamba | foreign minister 2003-03..2006-01
Alcide Djedje = Alcide Djédjé | foreign minister 2010-12..2011-04
Amadou Gon Coulibaly = Amadou [Gon Coulibaly] | prime minister 2017-01..2020-07
Patrick Achi | prime minister 2021-03..2023-10
Kacou Leon Adom = Kacou [Adom] | foreign minister 2021-04..
Bruno Kone = Bruno Koné, Bruno Nabagné Koné | government spokesman 2011-06..2018-07
Robert Beugre Mambe = Robert [Beugré Mambé] | prime minister 2023-10..

[liberia]
Samuel Doe = Samuel K. Doe | president 1980-04..1990-09
Amos Sawyer | interim president 1990-11..1994-03
Charles Taylor = Charles [Taylor], Charles G. Taylor | president 1997-08..2003-08
Gyude Bryant | chairman of the interim government 2003-10..2006-01
Ellen Johnson Sirleaf = Ellen [Johnson Sirleaf], Ellen [Johnson-Sirleaf], Ellen Johnson [Sirleaf] | president 2006-01..2018-01
George Weah | president 2018-01..2024-01
Joseph Boakai = Joseph Nyuma Boakai | vice president 2006-01..2018-01, president 2024-01..
Monie Captan | foreign minister 1997-08..2003-08

[sierra-leone]
Joseph Momoh = Joseph Saidu Momoh | president 1985-11..1992-04
Valentine Strasser | head of state 1992-04..1996-01
Julius Maada Bio = Julius [Maada Bio] | head of state 1996-01..1996-03, president 2018-04..
Ahmad Tejan Kabbah = Ahmed Tejan Kabbah, Ahmad [Tejan Kabbah] | president 1996-03..1997-05, president 1998-03..2007-09
Johnny Paul Koroma = Johnny Paul [Koroma] | junta leader 1997-05..1998-02
Ernest Bai Koroma = Ernest Koroma | president 2007-09..2018-04
James Jonah = James O.C. Jonah | ambassador to the UN 1996-01..1998-12, finance minister 1998-01..2001-12

[guinea]
Lansana Conte = Lansana Conté | president 1984-04..2008-12
Moussa Dadis Camara = Moussa [Dadis Camara], Dadis Camara | junta leader 2008-12..2009-12
Sekouba Konate = Sékouba Konaté | interim president 2009-12..2010-12
Alpha Conde = Alpha Condé | president 2010-12..2021-09
Mamady Doumbouya = Mamadi Doumbouya | junta leader 2021-09..2021-10, transitional president 2021-10..
Jean-Marie Dore = Jean-Marie Doré | prime minister 2010-01..2010-12
Kabine Komara = Kabiné Komara | prime minister 2008-12..2010-01

[guinea-bissau]
Joao Bernardo Vieira = João Bernardo Vieira, Nino Vieira, Joao Bernardo "Nino" Vieira | president 1980-11..1999-05, president 2005-10..2009-03
Kumba Yala = Kumba Ialá, Kumba Yalá | president 2000-02..2003-09
Malam Bacai Sanha = Malam [Bacai Sanhá] | president 2009-09..2012-01
Jose Mario Vaz = José Mário Vaz | president 2014-06..2020-02
Umaro Sissoco Embalo = Umaro [Sissoco Embaló], Umaro Sissoco Embaló | president 2020-02..2025-11

[senegal]
Abdou Diouf | president 1981-01..2000-04
Abdoulaye Wade | president 2000-04..2012-04
Macky Sall | prime minister 2004-04..2007-06, president 2012-04..2024-04
Bassirou Diomaye Faye = Bassirou [Diomaye Faye], Bassirou Diomaye [Faye] | president 2024-04..
Ousmane Sonko | prime minister 2024-04..
Cheikh Tidiane Gadio = Cheikh [Tidiane Gadio] | foreign minister 2000-04..2009-10
Yassine Fall | foreign minister 2024-04..2025-09

[gambia]
Dawda Jawara = Sir Dawda Jawara | president 1970-04..1994-07
Yahya Jammeh | president 1994-07..2017-01
Adama Barrow | president 2017-01..

[cape-verde]
Antonio Mascarenhas Monteiro = António [Mascarenhas Monteiro] | president 1991-03..2001-03
Pedro Pires | president 2001-03..2011-09
Jorge Carlos Fonseca | president 2011-09..2021-11
Jose Maria Neves = José Maria Neves | prime minister 2001-02..2016-04, president 2021-11..

[mali]
Moussa Traore = Moussa Traoré | president 1968-11..1991-03
Amadou Toumani Toure = Amadou Toumani Touré | head of state 1991-03..1992-06, president 2002-06..2012-03
Alpha Oumar Konare = Alpha Oumar Konaré | president 1992-06..2002-06
Amadou Sanogo = Amadou Haya Sanogo | junta leader 2012-03..2012-04
Dioncounda Traore = Dioncounda Traoré | interim president 2012-04..2013-09
Ibrahim Boubacar Keita = Ibrahim Boubacar Keïta, [IBK] | prime minister 1994-02..2000-02, president 2013-09..2020-08
Bah Ndaw = Bah N'Daw, Bah [Ndaw] | transitional president 2020-09..2021-05
Assimi Goita = Assimi Goïta | junta leader 2020-08..2020-09, transitional president 2021-05..
Choguel Maiga = Choguel Maïga, Choguel Kokalla Maiga | prime minister 2021-06..2024-11
Abdoulaye Maiga = Abdoulaye Maïga | government spokesman 2021-06.., prime minister 2024-11..
Abdoulaye Diop | foreign minister 2014-04..2017-04, foreign minister 2021-06..
Cheick Modibo Diarra = Cheick [Modibo Diarra] | prime minister 2012-04..2012-12
Django Sissoko = Diango Cissoko | prime minister 2012-12..2013-09
Tieman Coulibaly = Tiéman Coulibaly | foreign minister 2012-08..2013-09, foreign minister 2017-11..2018-09
Zahabi Ould Sidi Mohamed = Zahabi [Ould Sidi Mohamed] | foreign minister 2013-09..2014-04
Moussa Mara = Moussa [Mara] | prime minister 2014-04..2015-01
Boubou Cisse = Boubou Cissé | finance minister 2016-01..2019-05, prime minister 2019-04..2020-08

[burkina-faso]
Thomas Sankara | president 1983-08..1987-10
Blaise Compaore = Blaise Compaoré | president 1987-10..2014-10
Michel Kafando | interim president 2014-11..2015-12
Yacouba Isaac Zida = Isaac Zida, Isaac Yacouba Zida | prime minister 2014-11..2016-01
Roch Marc Christian Kabore = Roch Marc Christian Kaboré, Roch Kabore, Roch Marc Kabore | president 2015-12..2022-01
Paul-Henri Damiba = Paul-Henri Sandaogo Damiba, Paul-Henri [Damiba] | junta leader 2022-01..2022-09
Ibrahim Traore = Ibrahim Traoré | junta leader 2022-09.., transitional president 2022-10..
Djibrill Bassole = Djibrill Bassolé, Djibril Bassole, Djibril Bassolé | foreign minister 2007-06..2008-08, foreign minister 2011-04..2014-10
Karamoko Jean-Marie Traore = Karamoko Jean-Marie Traoré | foreign minister 2023-12..

[niger]
Ali Saibou = Ali Saïbou | president 1987-11..1993-04
Mahamane Ousmane | president 1993-04..1996-01
Ibrahim Bare Mainassara = Ibrahim [Baré Maïnassara] | president 1996-01..1999-04
Mamadou Tandja | president 1999-12..2010-02
Salou Djibo | junta leader 2010-02..2011-04
Mahamadou Issoufou | prime minister 1993-04..1994-09, president 2011-04..2021-04
Mohamed Bazoum = Mohammed Bazoum | foreign minister 2011-04..2015-02, interior minister 2016-04..2020-06, president 2021-04..2023-07
Abdourahamane Tchiani = Abdourahmane Tchiani, Abdourahamane Tiani, Abdourahmane Tiani | junta leader 2023-07..
Ali Lamine Zeine = Ali [Lamine Zeine], Ali Mahamane [Lamine Zeine], Ali Mahaman Lamine Zeine | prime minister 2023-08..
Amadou Abdramane = Amadou [Abdramane] | junta spokesman 2023-07..
Salifou Mody = Salifou Modi | defence minister 2023-08..
Bakary Yaou Sangare = Bakary Yaou Sangaré | foreign minister 2023-08..
Hassoumi Massaoudou = Hassoumi Massoudou | foreign minister 2021-04..2023-07

[togo]
Gnassingbe Eyadema = Gnassingbé Eyadéma | president 1967-04..2005-02
Faure Gnassingbe = Faure Gnassingbé, Faure [Gnassingbé] | president 2005-05..
Robert Dussey | foreign minister 2013-09..

[benin]
Mathieu Kerekou = Mathieu Kérékou | president 1972-10..1991-04, president 1996-04..2006-04
Nicephore Soglo = Nicéphore Soglo | president 1991-04..1996-04
Thomas Boni Yayi = Boni Yayi, Thomas [Boni Yayi], Thomas Yayi Boni, Thomas [Yayi Boni] | president 2006-04..2016-04
Patrice Talon | president 2016-04..2026-05
Olushegun Adjadi Bakari = Olushegun [Adjadi Bakari] | foreign minister 2023-05..

[mauritania]
Maaouya Ould Sid'Ahmed Taya = Maaouya [Ould Taya], Maaouya Ould Taya, Maaouya Ould Sidi Ahmed Taya | president 1984-12..2005-08
Ely Ould Mohamed Vall = Ely [Ould Mohamed Vall] | head of state 2005-08..2007-04
Sidi Ould Cheikh Abdallahi = Sidi [Ould Cheikh Abdallahi], Sidi Mohamed [Ould Cheikh Abdallahi], Sidi Mohamed Ould Cheikh Abdallahi | president 2007-04..2008-08
Mohamed Ould Abdel Aziz = Mohamed [Ould Abdel Aziz] | junta leader 2008-08..2009-04, president 2009-08..2019-08
Mohamed Ould Ghazouani = Mohamed [Ould Ghazouani], Mohamed Ould Cheikh Ghazouani, Mohamed Ould Cheikh El Ghazouani | president 2019-08..
`
