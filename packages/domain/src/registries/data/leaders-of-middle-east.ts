// Who spoke for the states of the Middle East and North Africa, with Turkey and Iran, since 1990. Notation:
// leader-lines.ts.

export const leadersOfMiddleEast = `
[israel]
Yitzhak Shamir | prime minister 1986-10..1992-07
Yitzhak Rabin | defence minister 1984-09..1990-03, prime minister 1992-07..1995-11
Shimon Peres | finance minister 1988-12..1990-03, foreign minister 1992-07..1995-11, prime minister 1995-11..1996-06, foreign minister 2001-03..2002-11, deputy prime minister 2005-01..2007-07, president 2007-07..2014-07
Benjamin Netanyahu = Binyamin Netanyahu, Bibi Netanyahu | prime minister 1996-06..1999-07, foreign minister 2002-11..2003-02, finance minister 2003-02..2005-08, prime minister 2009-03..2021-06-13, prime minister 2022-12-29..
Ehud Barak | foreign minister 1995-11..1996-06, prime minister 1999-07..2001-03, defence minister 2007-06..2013-03
Ariel Sharon | foreign minister 1998-10..1999-07, prime minister 2001-03..2006-04
Ehud Olmert | prime minister 2006-01..2009-03
Naftali Bennett | defence minister 2019-11..2020-05, prime minister 2021-06-13..2022-06
Yair Lapid | finance minister 2013-03..2014-12, foreign minister 2021-06..2022-07, prime minister 2022-07..2022-12-29
Moshe Arens | foreign minister 1988-12..1990-06, defence minister 1990-06..1992-07, defence minister 1999-01..1999-07
David Levy | foreign minister 1990-06..1992-07, foreign minister 1996-06..1998-01, foreign minister 1999-07..2000-08
Shlomo Ben-Ami = Shlomo [Ben-Ami] | foreign minister 2000-08..2001-03
Silvan Shalom | foreign minister 2003-02..2006-01, chief negotiator 2015-05..2015-12
Tzipi Livni | foreign minister 2006-01..2009-03, chief negotiator 2013-03..2014-12
Avigdor Lieberman = Avigdor Liberman | foreign minister 2009-04..2012-12, foreign minister 2013-11..2015-05, defence minister 2016-05..2018-11
Gabi Ashkenazi = Gabi [Ashkenazi] | foreign minister 2020-05..2021-06
Israel Katz = Israel [Katz], Yisrael Katz | foreign minister 2019-02..2020-05, foreign minister 2024-01..2024-11, defence minister 2024-11..
Eli Cohen | foreign minister 2022-12..2023-12
Gideon Saar = Gideon Sa'ar | foreign minister 2024-11..
Yitzhak Mordechai | defence minister 1996-06..1999-01
Binyamin Ben-Eliezer = Binyamin [Ben-Eliezer], Benjamin [Ben-Eliezer] | defence minister 2001-03..2002-11
Shaul Mofaz | defence minister 2002-11..2006-05
Amir Peretz | defence minister 2006-05..2007-06
Moshe Yaalon = Moshe Ya'alon | defence minister 2013-03..2016-05
Benny Gantz | defence minister 2020-05..2022-12, minister 2023-10..2024-06
Yoav Gallant | defence minister 2022-12..2024-11
Yossi Beilin | deputy foreign minister 1992-07..1995-07
Uri Savir | chief negotiator 1993-05..1996-05
Ron Dermer | ambassador 2013-07..2021-01, minister 2022-12..2025-11
Mark Regev | spokesman 2004-01..2007-05, spokesman 2007-05..2016-03, adviser 2023-10..2024-01
Ra'anan Gissin = Raanan Gissin | spokesman 2001-03..2006-04
Ofir Gendelman | spokesman 2011-01..2021-06
Avi Pazner | spokesman 1988-01..1992-07, spokesman 2000-10..2005-12
Tzachi Hanegbi | national security adviser 2023-01..2025-10
Yaakov Amidror | national security adviser 2011-04..2013-11
Meir Ben-Shabbat = Meir [Ben-Shabbat] | national security adviser 2017-11..2021-08
Eyal Hulata | national security adviser 2021-08..2023-01
Daniel Hagari | military spokesman 2023-03..2025-03
Gilad Erdan | ambassador to the UN 2020-07..2024-08
Danny Danon | ambassador to the UN 2015-10..2020-07, ambassador to the UN 2024-08..
David Barnea | Mossad chief 2021-06..
Yossi Cohen | national security adviser 2013-11..2016-01, Mossad chief 2016-01..2021-06
Bezalel Smotrich | finance minister 2022-12..
Isaac Herzog | president 2021-07..
Reuven Rivlin | president 2014-07..2021-07
Ezer Weizman | president 1993-05..2000-07
Moshe Katsav | president 2000-08..2007-07

[palestinian-authority]
Ismail Haniyeh = Ismail Haniya, Ismail Haniyya | prime minister 2006-03..2007-06

[lebanon]
Elias Hrawi | president 1989-11..1998-11
Emile Lahoud = Émile Lahoud | president 1998-11..2007-11
Michel Suleiman = Michel Sleiman | president 2008-05..2014-05
Michel Aoun | prime minister 1988-09..1990-10, president 2016-10..2022-10
Joseph Aoun | president 2025-01..
Rafik Hariri = Rafiq Hariri, Rafik al-Hariri | prime minister 1992-10..1998-12, prime minister 2000-10..2004-10
Omar Karami | prime minister 1990-12..1992-05, prime minister 2004-10..2005-04
Selim Hoss = Selim al-Hoss, Salim al-Hoss | prime minister 1989-11..1990-12, prime minister 1998-12..2000-10
Fouad Siniora = Fuad Siniora, Fouad Saniora | prime minister 2005-07..2009-11
Saad Hariri = Saad al-Hariri | prime minister 2009-11..2011-06, prime minister 2016-12..2020-01
Najib Mikati = Najib Miqati | prime minister 2005-04..2005-07, prime minister 2011-06..2014-02, prime minister 2021-09..2025-02
Tammam Salam | prime minister 2014-02..2016-12
Hassan Diab | prime minister 2020-01..2021-09
Nawaf Salam | prime minister 2025-02..
Gebran Bassil | foreign minister 2014-02..2020-01
Abdallah Bou Habib = Abdallah [Bou Habib] | foreign minister 2021-09..2025-02
Youssef Raggi = Youssef Rajji | foreign minister 2025-02..
Nabih Berri | parliament speaker 1992-10..
Fares Boueiz = Faris Bouez | foreign minister 1990-12..1998-12

[syria]
Hafez al-Assad = Hafez Assad, Hafiz al-Assad | president 1971-03..2000-06
Bashar al-Assad = Bashar Assad, Bashar al-Asad | president 2000-07..2024-12-08
Ahmed al-Sharaa = Ahmad al-Sharaa, [Ahmed al-Shara], Ahmed al-Shara, Abu Mohammed al-Jolani, Abu Mohammad al-Jolani, Abu Mohammed al-Golani | leader 2024-12-08..2025-01, president 2025-01..
Farouk al-Sharaa = Farouk Sharaa, Farouk al-Shara, Farouq al-Shara, Farouk al-Charaa | foreign minister 1984-03..2006-02, vice president 2006-02..2014-07
Walid al-Moallem = Walid Moallem, Walid al-Muallem, Walid Muallem, Walid al-Moualem | ambassador 1990-01..1999-12, foreign minister 2006-02..2020-11
Faisal Mekdad = Fayssal Mekdad, Faisal Miqdad, Faisal al-Mekdad, Faisal Mokdad | deputy foreign minister 2006-01..2020-11, foreign minister 2020-11..2024-09
Bassam Sabbagh | ambassador to the UN 2020-11..2024-09, foreign minister 2024-09..2024-12
Asaad al-Shaibani = Asaad al-Shibani, Asaad Hassan al-Shaibani, Asaad Shaibani | foreign minister 2024-12..
Murhaf Abu Qasra = Murhaf [Abu Qasra] | defence minister 2024-12..
Bashar Jaafari = Bashar al-Jaafari, Bashar Ja'afari | ambassador to the UN 2006-09..2020-11, chief negotiator 2016-01..2018-12
Bouthaina Shaaban = Buthaina Shaaban | presidential adviser 2008-07..2024-12
Imad Moustapha | ambassador 2004-03..2011-10
Mustafa Tlass = Mustafa Tlas | defence minister 1972-03..2004-05
Omran al-Zoubi = Omran Zoubi | information minister 2012-06..2016-07
Jihad Makdissi = Jihad Makdisi | foreign ministry spokesman 2011-01..2012-12

[jordan]
King Hussein = Hussein bin Talal | king 1952-08..1999-02
King Abdullah = King Abdullah II, [Abdullah II], [Abdullah II] of Jordan | king 1999-02..
Prince Hassan = Crown Prince Hassan | crown prince 1965-04..1999-01
Marwan Muasher = Marwan al-Muasher | foreign minister 2002-01..2004-10, deputy prime minister 2004-10..2005-11
Abdul Ilah Khatib = Abdul-Ilah al-Khatib, Abdelelah al-Khatib, Abdul Ilah al-Khatib | foreign minister 1998-08..2002-01, foreign minister 2005-11..2007-11
Nasser Judeh = Nasser Joudeh | foreign minister 2009-02..2017-01
Ayman Safadi = Ayman al-Safadi | foreign minister 2017-01..
Abdul Karim al-Kabariti = Abdul-Karim Kabariti | foreign minister 1995-02..1996-02, prime minister 1996-02..1997-03
Abdul Salam al-Majali = Abdul-Salam Majali | prime minister 1993-05..1995-01, prime minister 1997-03..1998-08
Fayez al-Tarawneh = Fayez Tarawneh | prime minister 1998-08..1999-03
Ali Abu al-Ragheb = Ali Abul-Ragheb, Ali [Abu al-Ragheb] | prime minister 2000-06..2003-10
Marouf al-Bakhit | prime minister 2005-11..2007-11, prime minister 2011-02..2011-10
Abdullah Ensour = Abdullah al-Nsour | prime minister 2012-10..2016-06
Hani al-Mulki = Hani Mulki | prime minister 2016-06..2018-06
Omar al-Razzaz = Omar Razzaz | prime minister 2018-06..2020-10
Bisher al-Khasawneh = Bisher Khasawneh | prime minister 2020-10..2024-09
Jafar Hassan = Jaafar Hassan | prime minister 2024-09..
Mohammad al-Momani = Mohammed al-Momani, Mohammad Momani | spokesman 2013-03..2018-06, spokesman 2024-09..
Kamel Abu Jaber = Kamel [Abu Jaber] | foreign minister 1991-10..1993-05

[egypt]
Hosni Mubarak | president 1981-10..2011-02-11
Mohamed Morsi = Mohammed Morsi, Mohamed Mursi, Mohammed Mursi | president 2012-06-30..2013-07-03
Adly Mansour | interim president 2013-07-04..2014-06-08
Abdel Fattah al-Sisi = Abdel Fattah el-Sisi, Abdel Fattah Al-Sissi, Abdel Fattah el-Sissi, Abdul Fattah al-Sisi | defence minister 2012-08..2014-03, president 2014-06-08..
Mohamed Hussein Tantawi = Mohammed Hussein Tantawi, Hussein Tantawi | defence minister 1991-05..2012-08
Atef Sedki = Atef Sedky | prime minister 1986-11..1996-01
Kamal el-Ganzouri = Kamal al-Ganzouri, Kamal Ganzouri | prime minister 1996-01..1999-10, prime minister 2011-12..2012-08
Ahmed Nazif | prime minister 2004-07..2011-01
Essam Sharaf | prime minister 2011-03..2011-12
Hisham Kandil = Hesham Qandil, Hisham Qandil | prime minister 2012-08..2013-07
Hazem el-Beblawi = Hazem al-Beblawi, Hazem Beblawi | prime minister 2013-07..2014-03
Ibrahim Mahlab | prime minister 2014-03..2015-09
Sherif Ismail | prime minister 2015-09..2018-06
Mostafa Madbouly = Mostafa Madbouli | prime minister 2018-06..
Esmat Abdel Meguid = Esmat [Abdel Meguid] | foreign minister 1984-07..1991-05
Amr Moussa = Amr Mussa | foreign minister 1991-05..2001-05
Ahmed Maher = Ahmed [Maher] | foreign minister 2001-05..2004-07
Ahmed Aboul Gheit = Ahmed [Aboul Gheit], Ahmed [Abul Gheit] | foreign minister 2004-07..2011-03
Nabil Elaraby = Nabil al-Arabi, Nabil el-Araby | foreign minister 2011-03..2011-06
Mohamed Kamel Amr = Mohammed Kamel Amr | foreign minister 2011-07..2013-07
Nabil Fahmy | foreign minister 2013-07..2014-06
Sameh Shoukry = Sameh Shukri, Sameh Shoukri | foreign minister 2014-06..2024-07
Badr Abdelatty = Badr Abdel Atty, Badr Abdel-Aty, Badr [Abdel Atty] | foreign ministry spokesman 2013-07..2015-06, foreign minister 2024-07..
Ahmed Abu Zeid = Ahmed [Abu Zeid] | foreign ministry spokesman 2015-06..
Omar Suleiman = Omar Suleyman | intelligence chief 1993-01..2011-01, vice president 2011-01..2011-02
Osama el-Baz = Osama al-Baz | presidential adviser 1981-10..2011-02
Abbas Kamel | intelligence chief 2018-01..2024-10
Hassan Rashad | intelligence chief 2024-10..
Mohamed ElBaradei = Mohamed El Baradei, Mohammed ElBaradei | vice president 2013-07..2013-08
Sedki Sobhi = Sedki Sobhy | defence minister 2014-03..2018-06
Mohamed Zaki | defence minister 2018-06..2024-07

[iraq]
Saddam Hussein = Saddam [Hussein], [Saddam] Hussein | president 1979-07..2003-04
Tariq Aziz = Tareq Aziz | foreign minister 1983-01..1991-12, deputy prime minister 1979-07..2003-04
Naji Sabri = Naji [Sabri] | foreign minister 2001-08..2003-04
Mohammed Saeed al-Sahhaf = Mohammed Said al-Sahaf, Mohammed Saeed al-Sahaf, Mohammed al-Sahaf | foreign minister 1992-07..2001-04, information minister 2001-04..2003-04
Taha Yassin Ramadan = Taha Yassin [Ramadan] | vice president 1991-03..2003-04
Paul Bremer = L. Paul Bremer, L. Paul Bremer III | administrator 2003-05..2004-06
Iyad Allawi = Ayad Allawi | prime minister 2004-06..2005-05
Ibrahim al-Jaafari = Ibrahim Jaafari, Ibrahim al-Ja'afari | prime minister 2005-05..2006-05, foreign minister 2014-09..2018-10
Nouri al-Maliki = Nuri al-Maliki, Nouri Maliki, Nuri Maliki | prime minister 2006-05..2014-09
Haider al-Abadi = Haidar al-Abadi, Haider Abadi | prime minister 2014-09..2018-10
Adel Abdul Mahdi = Adel [Abdul Mahdi], Adil [Abdul-Mahdi], Adel Abdul-Mahdi | prime minister 2018-10..2020-05
Mustafa al-Kadhimi = Mustafa al-Kadhemi, Mustafa Kadhimi | prime minister 2020-05..2022-10
Mohammed Shia al-Sudani = Mohammed Shiaa al-Sudani, Mohammed al-Sudani, Mohammed Shia' al-Sudani | prime minister 2022-10..
Ghazi al-Yawar = Ghazi al-Yawer | president 2004-06..2005-04
Jalal Talabani | president 2005-04..2014-07
Fuad Masum = Fouad Massoum | president 2014-07..2018-10
Barham Salih = Barham Saleh | deputy prime minister 2006-05..2009-09, president 2018-10..2022-10
Abdul Latif Rashid = Abdul Latif [Rashid] | president 2022-10..
Hoshyar Zebari = Hoshiyar Zebari | foreign minister 2003-09..2014-07
Mohammed al-Hakim = Mohamed Ali Alhakim, Mohammed Ali al-Hakim | foreign minister 2018-10..2020-05
Fuad Hussein = Fouad Hussein | foreign minister 2020-06..
Mowaffak al-Rubaie = Mowaffaq al-Rubaie, Mouwaffak al-Rubaie | national security adviser 2004-04..2009-03
Ali al-Dabbagh | spokesman 2006-06..2012-11
Saad al-Hadithi | spokesman 2014-09..2018-10
Labid Abbawi | deputy foreign minister 2004-01..2014-12
Ahmed al-Sahaf = Ahmed al-Sahhaf | foreign ministry spokesman 2019-01..2024-01

[kuwait]
Sheikh Jaber al-Ahmad = Jaber al-Ahmed al-Sabah, Sheikh Jaber al-Ahmed al-Sabah, Jaber al-Ahmad al-Sabah | emir 1977-12..2006-01
Sheikh Sabah al-Ahmad = Sabah al-Ahmad al-Sabah, Sabah al-Ahmed al-Sabah, Sheikh Sabah al-Ahmad al-Sabah, Sheikh Sabah al-Ahmed al-Sabah, Sheikh [Sabah] | foreign minister 1978-02..2003-07, prime minister 2003-07..2006-01, emir 2006-01..2020-09
Sheikh Nawaf = Nawaf al-Ahmad al-Sabah, Sheikh Nawaf al-Ahmad al-Sabah, Sheikh [Nawaf] | emir 2020-09..2023-12
Sheikh Meshal = Meshal al-Ahmad al-Sabah, Sheikh Mishal al-Ahmad al-Sabah, Sheikh [Meshal] | emir 2023-12..
Sheikh Saad al-Abdullah = Saad al-Abdullah al-Sabah, Sheikh [Saad al-Abdullah] | prime minister 1978-02..2003-07
Sabah al-Khalid al-Sabah = Sheikh Sabah al-Khalid al-Sabah, Sheikh Sabah Khalid al-Sabah, [Sabah al-Khalid] | foreign minister 2011-10..2019-11, prime minister 2019-11..2022-04

[saudi-arabia]
King Fahd = [King Fahd], Fahd bin Abdulaziz | king 1982-06..2005-08
# Two lines for one man: "King Abdullah" before 2005-08 is Jordan's.
Crown Prince Abdullah = [Crown Prince Abdullah] | crown prince 1982-06..2005-07
King Abdullah bin Abdulaziz = King Abdullah, [King Abdullah] of Saudi Arabia, Abdullah bin Abdulaziz | king 2005-08..2015-01
King Salman = [King Salman], Salman bin Abdulaziz | king 2015-01..
Mohammed bin Salman = [Mohammed bin Salman], Mohammad bin Salman, Prince Mohammed bin Salman, [MBS] | defence minister 2015-01..2022-09, crown prince 2017-06..
Mohammed bin Nayef = [Mohammed bin Nayef], Prince Mohammed bin Nayef | interior minister 2012-11..2017-06, crown prince 2015-04..2017-06
Prince Sultan = Sultan bin Abdulaziz, Prince Sultan bin Abdulaziz | defence minister 1963-01..2011-10
Saud al-Faisal = [Saud al-Faisal], Prince Saud al-Faisal, Prince Saud, Saud Al Faisal | foreign minister 1975-10..2015-04
Adel al-Jubeir = Adel Al Jubeir, Adel Jubeir | ambassador 2007-01..2015-04, foreign minister 2015-04..2018-12, minister of state for foreign affairs 2018-12..
Ibrahim al-Assaf = Ibrahim Assaf | finance minister 1996-01..2016-10, foreign minister 2018-12..2019-10
Faisal bin Farhan = [Faisal bin Farhan], Prince Faisal bin Farhan, Prince Faisal bin Farhan Al Saud | foreign minister 2019-10..
Khalid bin Salman = [Khalid bin Salman], Prince Khalid bin Salman | ambassador 2017-04..2019-02, deputy defence minister 2019-02..2022-09, defence minister 2022-09..
Prince Bandar = Bandar bin Sultan, [Bandar bin Sultan], Prince Bandar bin Sultan | ambassador 1983-10..2005-09, national security adviser 2005-10..2015-01, intelligence chief 2012-07..2014-04
Turki al-Faisal = [Turki al-Faisal], Prince Turki al-Faisal, Prince Turki | intelligence chief 1977-01..2001-09, ambassador 2003-01..2007-02
Ali al-Naimi = Ali Naimi, Ali al-Nuaimi | oil minister 1995-08..2016-05
Khalid al-Falih = Khalid Falih | energy minister 2016-05..2019-09
Abdulaziz bin Salman = [Abdulaziz bin Salman], Prince Abdulaziz bin Salman | energy minister 2019-09..
Ahmed Asiri = Ahmed al-Asiri, Ahmed al-Assiri, Ahmad al-Assiri | military spokesman 2015-03..2017-07
Turki al-Malki = Turki al-Maliki, Turki Al-Malki | military spokesman 2017-07..
Mohammed al-Jaber = Mohammed Al Jaber, Mohammed [al-Jaber] | ambassador to Yemen 2014-01..
Saud al-Qahtani | adviser 2015-01..2018-10

[qatar]
Khalifa bin Hamad al-Thani = [Khalifa bin Hamad] | emir 1972-02..1995-06
Hamad bin Khalifa al-Thani = [Hamad bin Khalifa], Sheikh Hamad bin Khalifa al-Thani | emir 1995-06..2013-06
Tamim bin Hamad al-Thani = [Tamim bin Hamad], Sheikh Tamim bin Hamad al-Thani, Sheikh [Tamim] | emir 2013-06..
Hamad bin Jassim al-Thani = [Hamad bin Jassim], Sheikh Hamad bin Jassim al-Thani, Hamad bin Jassem al-Thani, Sheikh Hamad bin Jassim bin Jaber al-Thani | foreign minister 1992-09..2013-06, prime minister 2007-04..2013-06
Khalid al-Attiyah = Khaled al-Attiyah, Khalid bin Mohammad al-Attiyah, Khaled al-Attiya | foreign minister 2013-06..2016-01, defence minister 2016-01..2024-11
Mohammed bin Abdulrahman al-Thani = [Mohammed bin Abdulrahman], Sheikh Mohammed bin Abdulrahman al-Thani, Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani, Mohammed bin Abdulrahman bin Jassim al-Thani, Sheikh Mohammed bin Abdulrahman, Mohammad bin Abdulrahman al-Thani | foreign minister 2016-01.., prime minister 2023-03..
Majed al-Ansari = Majed Al Ansari, Majid al-Ansari | foreign ministry spokesman 2021-12..
Lolwah al-Khater = Lolwah Al-Khater, Lolwa al-Khater | foreign ministry spokeswoman 2017-09..2022-03
Mohammed al-Khulaifi = Mohammed bin Abdulaziz al-Khulaifi, Mohammed Al-Khulaifi | minister of state 2023-01..

[united-arab-emirates]
Sheikh Zayed = Zayed bin Sultan al-Nahyan, Sheikh Zayed bin Sultan al-Nahyan, Sheikh [Zayed] | president 1971-12..2004-11
Khalifa bin Zayed al-Nahyan = [Khalifa bin Zayed], Sheikh Khalifa bin Zayed al-Nahyan | president 2004-11..2022-05
Mohammed bin Zayed = [Mohammed bin Zayed], Mohammed bin Zayed al-Nahyan, Sheikh Mohammed bin Zayed, Sheikh Mohammed bin Zayed Al Nahyan | crown prince of Abu Dhabi 2004-11..2022-05, president 2022-05..
Mohammed bin Rashid al-Maktoum = [Mohammed bin Rashid], Sheikh Mohammed bin Rashid al-Maktoum | prime minister 2006-01..
Abdullah bin Zayed = [Abdullah bin Zayed], Abdullah bin Zayed al-Nahyan, Sheikh Abdullah bin Zayed, Sheikh Abdullah bin Zayed Al Nahyan | foreign minister 2006-02..
Anwar Gargash | minister of state for foreign affairs 2008-02..2021-02, adviser 2021-02..
Tahnoun bin Zayed = [Tahnoun bin Zayed], Sheikh Tahnoon bin Zayed, Tahnoon bin Zayed | national security adviser 2016-02..
Suhail al-Mazrouei = Suhail Mazrouei, Suhail Al Mazrouei | energy minister 2013-03..
Sultan al-Jaber = Sultan Al Jaber, Sultan [al-Jaber] | minister 2013-03..

[bahrain]
King Hamad = Hamad bin Isa al-Khalifa, [Hamad bin Isa], King Hamad bin Isa al-Khalifa | king 1999-03..
Khalifa bin Salman al-Khalifa = [Khalifa bin Salman], Sheikh Khalifa bin Salman al-Khalifa | prime minister 1971-12..2020-11
Salman bin Hamad al-Khalifa = [Salman bin Hamad], Crown Prince Salman bin Hamad al-Khalifa | crown prince 1999-03.., prime minister 2020-11..
Khalid bin Ahmed al-Khalifa = [Khalid bin Ahmed], Sheikh Khalid bin Ahmed al-Khalifa, Khaled bin Ahmed al-Khalifa | foreign minister 2005-09..2020-02
Abdullatif al-Zayani = Abdul Latif al-Zayani | foreign minister 2020-02..

[oman]
Sultan Qaboos = Qaboos bin Said, [Qaboos] | sultan 1970-07..2020-01
Haitham bin Tariq = Sultan Haitham, [Haitham bin Tariq], Sultan Haitham bin Tariq | sultan 2020-01..
Yusuf bin Alawi = Yousuf bin Alawi, [Yusuf bin Alawi], Youssef bin Alawi, Yusuf bin Alawi bin Abdullah | foreign minister 1997-12..2020-08
Badr al-Busaidi = Badr Albusaidi, Badr bin Hamad al-Busaidi, Badr Al Busaidi | foreign minister 2020-08..

[yemen]
Ali Abdullah Saleh = Ali Abdallah Saleh, Ali Abdullah [Saleh] | president 1990-05..2012-02
Abd-Rabbu Mansour Hadi = Abed Rabbo Mansour Hadi, Abdu Rabbu Mansour Hadi, Abdrabbuh Mansur Hadi, Abd Rabbu Mansur Hadi, Abdrabbu Mansour Hadi | vice president 1994-10..2012-02, president 2012-02..2022-04
Rashad al-Alimi = Rashad al-Aleemi, Rashad Al-Alimi | president 2022-04..
Ali Salem al-Beidh = Ali Salim al-Bidh, Ali Salem al-Baidh, Ali Salem al-Beedh | vice president 1990-05..1994-05
Abu Bakr al-Qirbi = Abubakr al-Qirbi, Abu Bakr al-Kurbi | foreign minister 2001-04..2014-06
Abdulmalik al-Mekhlafi = Abdel Malek al-Mekhlafi, Abdel-Malek al-Mekhlafi, Abdul-Malik al-Mikhlafi | foreign minister 2015-12..2018-05
Khaled al-Yamani = Khaled al-Yemani, Khaled Yamani | foreign minister 2018-05..2019-06
Khaled Bahah = Khaled Bahhah | prime minister 2014-11..2016-04
Ahmed bin Dagher = Ahmed Obeid bin Daghr, [Ahmed bin Dagher], Ahmed Obaid bin Daghar | prime minister 2016-04..2018-10
Maeen Abdulmalik = Maeen Abdulmalik Saeed, Maeen Abdul Malik | prime minister 2018-10..2024-02
Ahmed Awad bin Mubarak = Ahmed Awad [bin Mubarak], Ahmad Awad bin Mubarak | foreign minister 2020-12..2024-02, prime minister 2024-02..2025-05
Salem bin Breik = Salem [bin Breik] | prime minister 2025-05..2026-01
Rajeh Badi = Rajih Badi | spokesman 2014-11..2023-12
Mohammed Basindwa = Mohammed Salem Basindwa, Mohammed Basindawa | prime minister 2011-12..2014-09
Muammar al-Iryani = Muammar Eryani, Moammar al-Eryani | information minister 2016-09..

[iran]
Ali Khamenei = Ayatollah Ali Khamenei, Ayatollah Khamenei, Sayyid Ali Khamenei | president 1981-10..1989-08, supreme leader 1989-06..
Ruhollah Khomeini = Ayatollah Khomeini, Ayatollah Ruhollah Khomeini | supreme leader 1979-12..1989-06
Akbar Hashemi Rafsanjani = Hashemi Rafsanjani, Ali Akbar Hashemi Rafsanjani | president 1989-08..1997-08
Mohammad Khatami = Mohammed Khatami | president 1997-08..2005-08
Mahmoud Ahmadinejad = Mahmoud Ahmadi-Nejad, Mahmud Ahmadinejad | president 2005-08..2013-08
Hassan Rouhani = Hasan Rouhani, Hassan Rohani, Hasan Rowhani, Hassan Rowhani | chief negotiator 2003-10..2005-08, president 2013-08..2021-08
Ebrahim Raisi = Ibrahim Raisi | president 2021-08..2024-05
Mohammad Mokhber = Mohammed Mokhber | vice president 2021-08..2024-05, acting president 2024-05..2024-07
Masoud Pezeshkian = Massoud Pezeshkian | president 2024-07..
Ali Akbar Velayati = Ali Akbar [Velayati] | foreign minister 1981-12..1997-08, adviser 1997-08..
Kamal Kharrazi = Kamal Kharazi | foreign minister 1997-08..2005-08
Manouchehr Mottaki = Manuchehr Mottaki | foreign minister 2005-08..2010-12
Ali Akbar Salehi = Ali Akbar [Salehi] | foreign minister 2011-01..2013-08, nuclear chief 2013-08..2021-08
Mohammad Javad Zarif = Javad Zarif, Mohammed Javad Zarif | ambassador to the UN 2002-08..2007-07, foreign minister 2013-08..2021-08, vice president 2024-08..2025-03
Hossein Amir-Abdollahian = Hossein [Amir-Abdollahian], Hossein Amirabdollahian, Hossein [Amir Abdollahian] | deputy foreign minister 2011-01..2016-06, foreign minister 2021-08..2024-05
Abbas Araghchi = Abbas Araqchi, Seyed Abbas Araghchi, Abbas Aragchi | foreign ministry spokesman 2013-05..2013-08, deputy foreign minister 2013-08..2021-09, foreign minister 2024-08..
Ali Bagheri Kani = Ali [Bagheri Kani], Ali [Bagheri], Ali Bagheri-Kani | chief negotiator 2021-09..2024-05, acting foreign minister 2024-05..2024-08
Saeed Jalili = Said Jalili | chief negotiator 2007-10..2013-09
Ali Larijani | chief negotiator 2005-08..2007-10, parliament speaker 2008-05..2020-05, security council secretary 2025-08..
Ali Shamkhani | defence minister 1997-08..2005-08, security council secretary 2013-09..2023-05
Ali Akbar Ahmadian = Ali Akbar [Ahmadian] | security council secretary 2023-05..2025-08
Majid Takht-Ravanchi = Majid [Takht-Ravanchi], Majid [Takht Ravanchi], Majid [Takht-e Ravanchi] | deputy foreign minister 2013-08..2018-12, ambassador to the UN 2019-04..2022-08, deputy foreign minister 2024-08..
Kazem Gharibabadi = Kazem Gharib-Abadi | deputy foreign minister 2024-10..
Hamid Reza Asefi = Hamid-Reza Asefi | foreign ministry spokesman 1999-01..2006-09
Mohammad Ali Hosseini = Mohammad-Ali Hosseini | foreign ministry spokesman 2006-09..2008-09
Hassan Qashqavi = Hasan Qashqavi | foreign ministry spokesman 2008-09..2009-07
Ramin Mehmanparast | foreign ministry spokesman 2009-07..2013-05
Marzieh Afkham | foreign ministry spokeswoman 2013-08..2015-11
Hossein Jaberi Ansari = Hossein [Jaberi Ansari], Hossein Jaber Ansari | foreign ministry spokesman 2015-11..2016-06
Bahram Qassemi = Bahram Ghasemi, Bahram Qasemi | foreign ministry spokesman 2016-06..2019-04
Abbas Mousavi = Abbas Moussavi | foreign ministry spokesman 2019-04..2020-08
Saeed Khatibzadeh = Said Khatibzadeh | foreign ministry spokesman 2020-08..2022-06
Nasser Kanaani = Nasser Kanani, Nasser Kan'ani | foreign ministry spokesman 2022-07..2024-08
Esmail Baghaei = Esmaeil Baghaei, Esmail Baqaei, Esmaeil Baqaei, Ismail Baghaei | foreign ministry spokesman 2024-08..
Gholam-Hossein Elham = Gholamhossein Elham, Gholam Hossein Elham | government spokesman 2005-09..2009-09
Ali Rabiei = Ali Rabiee | government spokesman 2019-05..2021-08
Ali Asghar Soltanieh = Ali Asghar [Soltanieh] | ambassador to the IAEA 2006-01..2013-08
Hossein Mousavian = Seyed Hossein Mousavian | negotiator 2003-10..2005-08
Sirus Naseri = Cyrus Nasseri, Sirous Nasseri | negotiator 2003-10..2005-08
Hossein Dehghan = Hossein Dehqan | defence minister 2013-08..2017-08
Amir Hatami | defence minister 2017-08..2021-08
Bijan Zanganeh = Bijan Namdar Zanganeh | oil minister 1997-08..2005-08, oil minister 2013-08..2021-08
Amir Saeid Iravani = Amir Saeid [Iravani], Amir-Saeid Iravani | ambassador to the UN 2022-09..
Mohammad Bagher Qalibaf = Mohammad Baqer Qalibaf, Mohammad Bagher Ghalibaf, Mohammad Baqer Ghalibaf | parliament speaker 2020-05..

[turkey]
Turgut Ozal = Turgut Özal | prime minister 1983-12..1989-11, president 1989-11..1993-04
Yildirim Akbulut = Yıldırım Akbulut | prime minister 1989-11..1991-06
Mesut Yilmaz = Mesut Yılmaz | prime minister 1991-06..1991-11, prime minister 1996-03..1996-06, prime minister 1997-06..1999-01
Suleyman Demirel = Süleyman Demirel | prime minister 1991-11..1993-05, president 1993-05..2000-05
Tansu Ciller = Tansu Çiller | prime minister 1993-06..1996-03, foreign minister 1996-06..1997-06
Necmettin Erbakan | prime minister 1996-06..1997-06
Bulent Ecevit = Bülent Ecevit | prime minister 1999-01..2002-11
Ahmet Necdet Sezer | president 2000-05..2007-08
Abdullah Gul = Abdullah Gül | prime minister 2002-11..2003-03, foreign minister 2003-03..2007-08, president 2007-08..2014-08
Recep Tayyip Erdogan = Recep Tayyip Erdoğan, Tayyip Erdogan | prime minister 2003-03..2014-08, president 2014-08..
Ahmet Davutoglu = Ahmet Davutoğlu | foreign minister 2009-05..2014-08, prime minister 2014-08..2016-05
Binali Yildirim = Binali Yıldırım | prime minister 2016-05..2018-07
Ismail Cem = İsmail Cem, Ismail [Cem] | foreign minister 1997-06..2002-07
Hikmet Cetin = Hikmet Çetin | foreign minister 1991-11..1994-07
Yasar Yakis = Yaşar Yakış | foreign minister 2002-11..2003-03
Ali Babacan | foreign minister 2007-08..2009-05, deputy prime minister 2009-05..2015-08
Mevlut Cavusoglu = Mevlüt Çavuşoğlu | foreign minister 2014-08..2015-08, foreign minister 2015-11..2023-06
Feridun Sinirlioglu = Feridun Sinirlioğlu | foreign minister 2015-08..2015-11, ambassador to the UN 2016-10..2023-07
Hakan Fidan | intelligence chief 2010-05..2023-06, foreign minister 2023-06..
Hulusi Akar | defence minister 2018-07..2023-06
Yasar Guler = Yaşar Güler | defence minister 2023-06..
Ismet Yilmaz = İsmet Yılmaz | defence minister 2011-07..2015-07, defence minister 2015-11..2016-05
Fikri Isik = Fikri Işık | defence minister 2016-05..2017-07
Vecdi Gonul = Vecdi Gönül | defence minister 2002-11..2011-07
Ibrahim Kalin = İbrahim Kalın | spokesman 2014-08..2023-06, intelligence chief 2023-06..
Bulent Arinc = Bülent Arınç | deputy prime minister 2009-05..2015-08
Numan Kurtulmus = Numan Kurtulmuş | deputy prime minister 2014-08..2017-07
Bekir Bozdag = Bekir Bozdağ | deputy prime minister 2011-07..2013-12, justice minister 2013-12..2017-07
Huseyin Celik = Hüseyin Çelik | ruling party spokesman 2010-01..2014-08
Omer Celik = Ömer Çelik | EU minister 2016-05..2018-07
Hami Aksoy | foreign ministry spokesman 2018-01..2021-01
Oncu Keceli = Öncü Keçeli | foreign ministry spokesman 2023-07..
Tanju Bilgic = Tanju Bilgiç | foreign ministry spokesman 2013-12..2016-06, foreign ministry spokesman 2021-01..2023-07
Namik Tan = Namık Tan, Namik [Tan] | foreign ministry spokesman 2004-01..2007-01, ambassador 2010-02..2014-05
Egemen Bagis = Egemen Bağış | chief negotiator with the EU 2009-01..2013-12
Suleyman Soylu = Süleyman Soylu | interior minister 2016-08..2023-06
Fahrettin Altun | communications director 2018-07..2025-07
Mehmet Simsek = Mehmet Şimşek | finance minister 2009-05..2015-11, deputy prime minister 2015-11..2018-07, finance minister 2023-06..

[libya]
Muammar Gaddafi = Moammar Gadhafi, Muammar Qaddafi, Moammar Gaddafi, Muammar el-Qaddafi, Muammar al-Gaddafi, Muammar Qadhafi, Muammar Gadhafi, Col. Muammar el-Qaddafi | leader 1969-09..2011-08
Seif al-Islam Gaddafi = Saif al-Islam Gaddafi, Saif al-Islam, Seif al-Islam, Seif al-Islam el-Qaddafi, Saif al-Islam Qaddafi | adviser 2004-01..2011-08
Moussa Koussa = Musa Kusa, Moussa Kussa | intelligence chief 1994-01..2009-03, foreign minister 2009-03..2011-03
Moussa Ibrahim = Mussa Ibrahim, Musa Ibrahim | spokesman 2011-03..2011-08
Abdel Rahman Shalgam = Abdel-Rahman Shalgham, Abdurrahman Shalgham, Abdel Rahman Shalqam | foreign minister 2000-03..2009-03, ambassador to the UN 2009-06..2011-03
Abdul Ati al-Obeidi = Abdelati Obeidi, Abdul Ati al-Obeidi, Abdel Ati al-Obeidi | foreign minister 2011-04..2011-08
Baghdadi al-Mahmoudi = Al-Baghdadi Ali al-Mahmudi, Baghdadi Mahmudi | prime minister 2006-03..2011-08
Shukri Ghanem = Shokri Ghanem | prime minister 2003-06..2006-03, oil minister 2006-03..2011-05
Abdurrahim el-Keib = Abdurrahim al-Keib, Abdel Rahim al-Kib | prime minister 2011-11..2012-11
Ali Zeidan = Ali Zidan | prime minister 2012-11..2014-03
Abdullah al-Thinni = Abdullah al-Thani, Abdullah Thinni | prime minister 2014-03..2021-03
Abdul Hamid Dbeibah = Abdulhamid Dbeibah, Abdul Hamid Dbeiba, Abdul Hamid al-Dbeibah, Abdulhamid al-Dbeibah, Abdelhamid Dbeibah | prime minister 2021-03..
Mohamed al-Menfi = Mohammed al-Menfi, Mohamed Menfi | head of the presidential council 2021-03..
Najla el-Mangoush = Najla al-Mangoush, Najla Mangoush | foreign minister 2021-03..2023-08
Mohamed Siala = Mohammed Siala, Mohamed Taha Siala | foreign minister 2016-03..2021-03
Fathi Bashagha | interior minister 2018-10..2021-03

[libyan-house-of-representatives]
Aguila Saleh = Aguila Saleh Issa, Agila Saleh | parliament speaker 2014-08..

[tunisia]
Zine el-Abidine Ben Ali = Zine al-Abidine [Ben Ali], Zine El Abidine [Ben Ali], Zine el-Abidine [Ben Ali] | president 1987-11..2011-01
Mohamed Ghannouchi = Mohammed Ghannouchi | prime minister 1999-11..2011-02
Beji Caid Essebsi = Beji Caid [Essebsi], Beji [Caid Essebsi], Béji Caïd Essebsi | prime minister 2011-02..2011-12, president 2014-12..2019-07
Moncef Marzouki | president 2011-12..2014-12
Hamadi Jebali | prime minister 2011-12..2013-03
Ali Larayedh | prime minister 2013-03..2014-01
Mehdi Jomaa | prime minister 2014-01..2015-02
Habib Essid | prime minister 2015-02..2016-08
Youssef Chahed | prime minister 2016-08..2020-02
Kais Saied = Kaïs Saïed | president 2019-10..
Hichem Mechichi | prime minister 2020-09..2021-07
Najla Bouden | prime minister 2021-10..2023-08

[algeria]
Chadli Bendjedid = Chadli Benjedid | president 1979-02..1992-01
Mohamed Boudiaf | head of state 1992-01..1992-06
Ali Kafi | head of state 1992-07..1994-01
Liamine Zeroual | president 1994-01..1999-04
Abdelaziz Bouteflika | president 1999-04..2019-04
Abdelkader Bensalah | interim president 2019-04..2019-12
Abdelmadjid Tebboune = Abdelmajid Tebboune | president 2019-12..
Mouloud Hamrouche | prime minister 1989-09..1991-06
Sid Ahmed Ghozali | prime minister 1991-06..1992-07
Ahmed Ouyahia | prime minister 1995-12..1998-12, prime minister 2003-05..2006-05, prime minister 2008-06..2012-09, prime minister 2017-08..2019-03
Abdelmalek Sellal | prime minister 2012-09..2014-03, prime minister 2014-04..2017-05
Ramtane Lamamra | foreign minister 2013-09..2017-05, foreign minister 2021-07..2023-03
Ahmed Attaf | foreign minister 1996-01..1999-12, foreign minister 2023-03..
Mourad Medelci | foreign minister 2007-06..2013-09
Abdelkader Messahel | foreign minister 2017-05..2019-03
Sabri Boukadoum = Sabri Boukadoum | foreign minister 2019-04..2021-07
Lakhdar Brahimi | foreign minister 1991-06..1993-02

[morocco]
King Hassan II = [Hassan II], King Hassan | king 1961-03..1999-07
King Mohammed VI = [Mohammed VI], King Mohammed | king 1999-07..
Abderrahmane Youssoufi = Abderrahmane el-Youssoufi | prime minister 1998-03..2002-10
Driss Jettou | prime minister 2002-10..2007-09
Abbas El Fassi = Abbas [El Fassi], Abbas el-Fassi | prime minister 2007-09..2011-11
Abdelilah Benkirane | prime minister 2011-11..2017-04
Saad Eddine El Othmani = Saad-Eddine [El Othmani], Saadeddine [El Othmani] | foreign minister 2012-01..2013-10, prime minister 2017-04..2021-10
Aziz Akhannouch | prime minister 2021-10..
Nasser Bourita | foreign minister 2017-04..
Salaheddine Mezouar | foreign minister 2013-10..2016-10
Taieb Fassi Fihri = Taïeb Fassi-Fihri, Taieb [Fassi Fihri] | foreign minister 2007-10..2012-01
Mohamed Benaissa = Mohammed Benaissa | foreign minister 1999-04..2007-10
Abdellatif Filali | foreign minister 1985-02..1999-04, prime minister 1994-05..1998-03
Omar Hilale | ambassador to the UN 2014-04..
`
