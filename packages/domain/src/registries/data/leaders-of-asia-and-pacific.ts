// Who spoke for the states of Asia east of Iran, and of the Pacific, since 1990. Notation: leader-lines.ts.
// Only what is sure.

export const leadersOfAsiaAndPacific = `
[china]
Deng Xiaoping = [Deng] Xiaoping, Teng Hsiao-ping | paramount leader 1978-12..1992-12
Jiang Zemin = [Jiang] Zemin | party secretary 1989-06..2002-11, president 1993-03..2003-03
Hu Jintao = [Hu] Jintao | vice president 1998-03..2003-03, president 2003-03..2013-03
Xi Jinping = [Xi] Jinping | vice president 2008-03..2013-03, president 2013-03..
Li Peng = [Li] Peng | prime minister 1987-11..1998-03
Zhu Rongji = [Zhu] Rongji | prime minister 1998-03..2003-03
Wen Jiabao = [Wen] Jiabao | prime minister 2003-03..2013-03
Li Keqiang = [Li] Keqiang | prime minister 2013-03..2023-03
Li Qiang = [Li] Qiang | prime minister 2023-03..
Yang Shangkun = [Yang] Shangkun | president 1988-04..1993-03
Wang Qishan = [Wang] Qishan | vice premier 2008-03..2013-03, vice president 2018-03..2023-03
Han Zheng = [Han] Zheng | vice premier 2018-03..2023-03, vice president 2023-03..
Liu He = [Liu He] | vice premier 2018-03..2023-03
He Lifeng = [He Lifeng] | vice premier 2023-03..
Li Chenggang = [Li Chenggang] | chief trade negotiator 2025-04..
Wu Yi = [Wu Yi] | vice premier 2003-03..2008-03
Qian Qichen = [Qian] Qichen | foreign minister 1988-04..1998-03, vice premier 1993-03..2003-03
Tang Jiaxuan = [Tang] Jiaxuan | foreign minister 1998-03..2003-03, state councillor 2003-03..2008-03
Li Zhaoxing = [Li] Zhaoxing | ambassador 1998-03..2001-01, foreign minister 2003-03..2007-04
Yang Jiechi = [Yang] Jiechi | ambassador 2001-02..2005-02, foreign minister 2007-04..2013-03, state councillor 2013-03..2022-12
Wang Yi = [Wang] Yi | deputy foreign minister 2001-02..2004-09, Taiwan affairs director 2008-06..2013-03, foreign minister 2013-03..2022-12, top diplomat 2023-01.., foreign minister 2023-07..
Qin Gang = [Qin] Gang | foreign ministry spokesman 2005-01..2010-12, ambassador 2021-07..2022-12, foreign minister 2022-12..2023-07
Dai Bingguo = [Dai] Bingguo | deputy foreign minister 2003-03..2008-03, state councillor 2008-03..2013-03
Chi Haotian = [Chi] Haotian | defence minister 1993-03..2003-03
Cao Gangchuan = [Cao] Gangchuan | defence minister 2003-03..2008-03
Liang Guanglie = [Liang] Guanglie | defence minister 2008-03..2013-03
Chang Wanquan = [Chang] Wanquan | defence minister 2013-03..2018-03
Wei Fenghe = [Wei] Fenghe | defence minister 2018-03..2023-03
Li Shangfu = [Li] Shangfu | defence minister 2023-03..2023-10
Dong Jun = [Dong] Jun | defence minister 2023-12..
Wu Jianmin = [Wu] Jianmin | foreign ministry spokesman 1991-01..1994-06
Shen Guofang = [Shen] Guofang | foreign ministry spokesman 1993-06..1998-06
Zhu Bangzao = [Zhu] Bangzao | foreign ministry spokesman 1998-06..2001-12
Sun Yuxi = [Sun] Yuxi | foreign ministry spokesman 1998-01..2002-06
Zhang Qiyue = [Zhang] Qiyue | foreign ministry spokeswoman 1998-11..2004-12
Kong Quan = [Kong] Quan | foreign ministry spokesman 2001-12..2006-03
Liu Jianchao = [Liu] Jianchao | foreign ministry spokesman 2001-12..2009-01, international liaison chief 2022-06..2025-07
Jiang Yu = [Jiang] Yu | foreign ministry spokeswoman 2006-06..2012-01
Ma Zhaoxu = [Ma] Zhaoxu | foreign ministry spokesman 2009-02..2012-01, deputy foreign minister 2019-06..
Hong Lei = [Hong] Lei | foreign ministry spokesman 2010-11..2016-06
Liu Weimin = [Liu] Weimin | foreign ministry spokesman 2011-06..2012-09
Hua Chunying = [Hua] Chunying | foreign ministry spokeswoman 2012-11..2024-05, deputy foreign minister 2024-05..
Lu Kang = [Lu] Kang | foreign ministry spokesman 2015-06..2019-08
Geng Shuang = [Geng] Shuang | foreign ministry spokesman 2016-09..2020-06, deputy ambassador to the UN 2020-07..
Zhao Lijian = [Zhao] Lijian | foreign ministry spokesman 2020-02..2023-01
Wang Wenbin = [Wang] Wenbin | foreign ministry spokesman 2020-07..2024-05
Mao Ning = [Mao] Ning | foreign ministry spokeswoman 2022-09..
Lin Jian = [Lin] Jian | foreign ministry spokesman 2024-03..
Guo Jiakun = [Guo] Jiakun | foreign ministry spokesman 2025-01..
Gao Feng = [Gao] Feng | commerce ministry spokesman 2017-01..2022-12
Wu Qian = [Wu] Qian | defence ministry spokesman 2015-01..2024-12
Tan Kefei = [Tan] Kefei | defence ministry spokesman 2020-01..2023-12
Zhang Xiaogang = [Zhang] Xiaogang | defence ministry spokesman 2023-06..
Zhu Fenglian = [Zhu] Fenglian | Taiwan affairs spokeswoman 2019-07..
Chen Binhua = [Chen] Binhua | Taiwan affairs spokesman 2023-01..
Ma Xiaoguang = [Ma] Xiaoguang | Taiwan affairs spokesman 2013-12..2023-06
Wu Dawei = [Wu] Dawei | chief negotiator 2004-07..2017-05
Fu Ying = [Fu] Ying | deputy foreign minister 2009-12..2013-03
Cui Tiankai = [Cui] Tiankai | deputy foreign minister 2009-10..2013-03, ambassador 2013-04..2021-06
Zhang Zhijun = [Zhang] Zhijun | Taiwan affairs director 2013-03..2018-03
Song Tao = [Song] Tao | Taiwan affairs director 2022-12..
Li Hui = [Li] Hui | special envoy 2023-05..2024-12
Wang Guangya = [Wang] Guangya | ambassador to the UN 2003-08..2008-08
Zhang Jun = [Zhang] Jun | ambassador to the UN 2019-07..2024-03
Fu Cong = [Fu] Cong | ambassador to the UN 2024-04..
Bo Xilai = [Bo] Xilai | commerce minister 2004-02..2007-12
Zhong Shan = [Zhong] Shan | commerce minister 2017-02..2020-12
Wang Wentao = [Wang] Wentao | commerce minister 2020-12..
Wang Daohan = [Wang] Daohan | chief Taiwan negotiator 1991-12..2005-12
Chen Yunlin = [Chen] Yunlin | Taiwan affairs director 1997-01..2008-06, chief Taiwan negotiator 2008-06..2013-04

[hong-kong]
Chris Patten | governor 1992-07..1997-06
David Wilson | governor 1987-04..1992-07
Tung Chee-hwa = [Tung] Chee-hwa | chief executive 1997-07..2005-03
Donald Tsang = Donald [Tsang] | chief executive 2005-03..2012-06
Leung Chun-ying = [Leung] Chun-ying, C.Y. Leung | chief executive 2012-07..2017-06
Carrie Lam | chief executive 2017-07..2022-06
John Lee = John Lee Ka-chiu | chief executive 2022-07..

[taiwan]
Lee Teng-hui = [Lee] Teng-hui | president 1988-01..2000-05
Chen Shui-bian = [Chen] Shui-bian | president 2000-05..2008-05
Ma Ying-jeou = [Ma] Ying-jeou | president 2008-05..2016-05
Tsai Ing-wen = [Tsai] Ing-wen | mainland affairs chief 2000-05..2004-05, president 2016-05..2024-05
Lai Ching-te = [Lai] Ching-te, William Lai | prime minister 2017-09..2019-01, vice president 2020-05..2024-05, president 2024-05..
Koo Chen-fu = [Koo] Chen-fu | chief negotiator with China 1990-11..2005-01
Chiang Pin-kung = [Chiang] Pin-kung | chief negotiator with China 2008-05..2012-09
Joseph Wu | mainland affairs chief 2004-05..2007-04, foreign minister 2018-02..2024-05
Su Tseng-chang = [Su] Tseng-chang | prime minister 2006-01..2007-05, prime minister 2019-01..2023-01
Chen Chien-jen = [Chen] Chien-jen | vice president 2016-05..2020-05, prime minister 2023-01..2024-05
Cho Jung-tai = [Cho] Jung-tai | prime minister 2024-05..
Lin Chia-lung = [Lin] Chia-lung | foreign minister 2024-05..
Chiu Kuo-cheng = [Chiu] Kuo-cheng | defence minister 2021-02..2024-05
Wellington Koo | defence minister 2024-05..
Wang Yu-chi = [Wang] Yu-chi | mainland affairs chief 2012-09..2015-02
Lai Shin-yuan = [Lai] Shin-yuan | mainland affairs chief 2008-05..2012-09
Joanne Ou | foreign ministry spokeswoman 2019-07..2023-01

[japan]
Toshiki Kaifu | prime minister 1989-08..1991-11
Kiichi Miyazawa | prime minister 1991-11..1993-08, finance minister 1998-07..2001-04
Morihiro Hosokawa | prime minister 1993-08..1994-04
Tsutomu Hata | foreign minister 1993-08..1994-04, prime minister 1994-04..1994-06
Tomiichi Murayama | prime minister 1994-06..1996-01
Ryutaro Hashimoto | trade minister 1994-06..1996-01, prime minister 1996-01..1998-07
Keizo Obuchi | foreign minister 1997-09..1998-07, prime minister 1998-07..2000-04
Yoshiro Mori | prime minister 2000-04..2001-04
Junichiro Koizumi | prime minister 2001-04..2006-09
Shinzo Abe | chief cabinet secretary 2005-10..2006-09, prime minister 2006-09..2007-09, prime minister 2012-12..2020-09
Yasuo Fukuda | chief cabinet secretary 2000-10..2004-05, prime minister 2007-09..2008-09
Taro Aso | foreign minister 2005-10..2007-08, prime minister 2008-09..2009-09, finance minister 2012-12..2021-10
Yukio Hatoyama | prime minister 2009-09..2010-06
Naoto Kan | prime minister 2010-06..2011-09
Yoshihiko Noda | prime minister 2011-09..2012-12
Yoshihide Suga | chief cabinet secretary 2012-12..2020-09, prime minister 2020-09..2021-10
Fumio Kishida | foreign minister 2012-12..2017-08, prime minister 2021-10..2024-10
Shigeru Ishiba | defence minister 2007-09..2008-08, prime minister 2024-10..2025-10
Sanae Takaichi | prime minister 2025-10..
Taro Nakayama | foreign minister 1989-08..1991-11
Michio Watanabe | foreign minister 1991-11..1993-04
Kabun Muto | foreign minister 1993-04..1993-08
Yohei Kono = Yōhei Kōno | foreign minister 1994-06..1996-01, foreign minister 1999-10..2001-04
Yukihiko Ikeda | foreign minister 1996-01..1997-09
Masahiko Komura = Masahiko Koumura | foreign minister 1998-07..1999-10, foreign minister 2007-09..2008-09
Makiko Tanaka | foreign minister 2001-04..2002-01
Yoriko Kawaguchi | foreign minister 2002-02..2004-09
Nobutaka Machimura | foreign minister 2004-09..2005-10, foreign minister 2007-08..2007-09, chief cabinet secretary 2007-09..2008-09
Hirofumi Nakasone | foreign minister 2008-09..2009-09
Katsuya Okada | foreign minister 2009-09..2010-09
Seiji Maehara | foreign minister 2010-09..2011-03
Takeaki Matsumoto | foreign minister 2011-03..2011-09
Koichiro Gemba | foreign minister 2011-09..2012-12
Taro Kono = Tarō Kōno | foreign minister 2017-08..2019-09, defence minister 2019-09..2020-09
Toshimitsu Motegi | economy minister 2017-08..2019-09, foreign minister 2019-09..2021-11, foreign minister 2025-10..
Yoshimasa Hayashi | foreign minister 2021-11..2023-09, chief cabinet secretary 2023-12..2025-10
Yoko Kamikawa | foreign minister 2023-09..2024-10
Takeshi Iwaya | defence minister 2018-10..2019-09, foreign minister 2024-10..2025-10
Itsunori Onodera | defence minister 2012-12..2014-09, defence minister 2017-08..2018-10
Nobuo Kishi | defence minister 2020-09..2022-08
Yasukazu Hamada | defence minister 2008-09..2009-09, defence minister 2022-08..2023-09
Minoru Kihara | defence minister 2023-09..2024-10, chief cabinet secretary 2025-10..
Gen Nakatani | defence minister 2014-12..2016-08, defence minister 2024-10..2025-10
Shinjiro Koizumi | environment minister 2019-09..2021-10, defence minister 2025-10..
Tomomi Inada | defence minister 2016-08..2017-07
Yuriko Koike | defence minister 2007-07..2007-08
Hirokazu Matsuno | chief cabinet secretary 2021-10..2023-12
Katsunobu Kato | chief cabinet secretary 2020-09..2021-10, finance minister 2024-10..2025-10
Hiromu Nonaka | chief cabinet secretary 1998-07..1999-10
Yukio Edano | chief cabinet secretary 2011-01..2011-09
Osamu Fujimura | chief cabinet secretary 2011-09..2012-12
Hiroyuki Hosoda | chief cabinet secretary 2004-05..2005-10
Akira Amari | trade minister 2006-09..2008-08, economy minister 2012-12..2016-01
Ryosei Akazawa | chief trade negotiator 2025-04..
Shotaro Yachi | national security adviser 2014-01..2019-09
Hatsuhisa Takashima | foreign ministry spokesman 2002-08..2005-08

[south-korea]
Roh Tae-woo = [Roh] Tae-woo | president 1988-02..1993-02
Kim Young-sam = [Kim] Young-sam | president 1993-02..1998-02
Kim Dae-jung = [Kim] Dae-jung | president 1998-02..2003-02
Roh Moo-hyun = [Roh] Moo-hyun | president 2003-02..2008-02
Lee Myung-bak = [Lee] Myung-bak | president 2008-02..2013-02
Park Geun-hye = [Park] Geun-hye | president 2013-02..2017-03
Hwang Kyo-ahn = [Hwang] Kyo-ahn | prime minister 2015-06..2017-05
Moon Jae-in = [Moon] Jae-in | president 2017-05..2022-05
Yoon Suk-yeol = [Yoon] Suk-yeol, Yoon Seok-youl, Yoon Suk Yeol | president 2022-05..2025-04
Han Duck-soo = [Han] Duck-soo | prime minister 2007-04..2008-02, prime minister 2022-05..2025-05
Lee Jae-myung = [Lee] Jae-myung | president 2025-06..
Choi Sang-mok = [Choi] Sang-mok | finance minister 2023-12..2025-05
Ban Ki-moon = [Ban] Ki-moon | foreign minister 2004-01..2006-11
Song Min-soon = [Song] Min-soon | chief negotiator 2005-01..2006-01, foreign minister 2006-12..2008-02
Yu Myung-hwan = [Yu] Myung-hwan | foreign minister 2008-02..2010-09
Kim Sung-hwan = [Kim] Sung-hwan | foreign minister 2010-10..2013-02
Yun Byung-se = [Yun] Byung-se | foreign minister 2013-03..2017-06
Kang Kyung-wha = [Kang] Kyung-wha | foreign minister 2017-06..2021-02
Chung Eui-yong = [Chung] Eui-yong | national security adviser 2017-05..2020-07, foreign minister 2021-02..2022-05
Park Jin = [Park Jin], Park [Jin] | foreign minister 2022-05..2024-01
Cho Tae-yul = [Cho] Tae-yul | foreign minister 2024-01..2025-07
Cho Hyun = [Cho] Hyun | foreign minister 2025-07..
Suh Hoon = [Suh] Hoon | intelligence chief 2017-06..2020-07, national security adviser 2020-07..2022-05
Kim Kwan-jin = [Kim] Kwan-jin | defence minister 2010-12..2014-06, national security adviser 2014-06..2017-05
Song Young-moo = [Song] Young-moo | defence minister 2017-07..2018-09
Jeong Kyeong-doo = [Jeong] Kyeong-doo | defence minister 2018-09..2020-09
Suh Wook = [Suh] Wook | defence minister 2020-09..2022-05
Lee Jong-sup = [Lee] Jong-sup | defence minister 2022-05..2023-10
Shin Won-sik = [Shin] Won-sik | defence minister 2023-10..2024-09
Han Min-koo = [Han] Min-koo | defence minister 2014-06..2017-07
Lim Dong-won = [Lim] Dong-won, Lim Dong Won | unification minister 1999-05..1999-12, intelligence chief 1999-12..2001-03, unification minister 2001-03..2001-09
Jeong Se-hyun = [Jeong] Se-hyun, Chung Se-hyun | unification minister 2002-01..2004-06
Chung Dong-young = [Chung] Dong-young | unification minister 2004-07..2005-12, unification minister 2025-07..
Lee Jae-joung = [Lee] Jae-joung | unification minister 2006-12..2008-02
Hyun In-taek = [Hyun] In-taek | unification minister 2009-02..2011-09
Yu Woo-ik = [Yu] Woo-ik | unification minister 2011-09..2013-03
Ryoo Kihl-jae = [Ryoo] Kihl-jae | unification minister 2013-03..2015-03
Hong Yong-pyo = [Hong] Yong-pyo | unification minister 2015-03..2017-07
Cho Myoung-gyon = [Cho] Myoung-gyon | unification minister 2017-07..2019-04
Kim Yeon-chul = [Kim] Yeon-chul | unification minister 2019-04..2020-06
Lee In-young = [Lee] In-young | unification minister 2020-07..2022-05
Kwon Young-se = [Kwon] Young-se | unification minister 2022-05..2023-07
Kim Yung-ho = [Kim] Yung-ho | unification minister 2023-07..2025-07
Chun Yung-woo = [Chun] Yung-woo | chief negotiator 2006-02..2008-04, national security adviser 2010-10..2013-02
Wi Sung-lac = [Wi] Sung-lac | chief negotiator 2009-02..2011-10, national security adviser 2025-06..
Lee Do-hoon = [Lee] Do-hoon | chief negotiator 2017-09..2020-12
Noh Kyu-duk = [Noh] Kyu-duk | chief negotiator 2020-12..2022-05
Kim Eui-kyeom = [Kim] Eui-kyeom | spokesman 2018-02..2019-03
Kim Hyun-chong = [Kim] Hyun-chong | trade minister 2004-07..2007-08, trade minister 2017-08..2019-02
Lee Hong-koo = [Lee] Hong-koo | prime minister 1994-12..1995-12
Han Sung-joo = [Han] Sung-joo | foreign minister 1993-02..1994-12
Gong Ro-myung = [Gong] Ro-myung | foreign minister 1994-12..1996-11

[north-korea]
Kim Il-sung = [Kim] Il-sung | president 1972-12..1994-07
Kim Jong-il = [Kim] Jong-il | leader 1994-07..2011-12
Kim Jong-un = [Kim] Jong-un | leader 2011-12..
Kim Yo-jong = [Kim] Yo-jong, Kim Yo Jong | party official 2014-11..
Kim Yong-nam = [Kim] Yong-nam | foreign minister 1983-12..1998-09, parliament president 1998-09..2019-04
Choe Ryong-hae = [Choe] Ryong-hae | parliament president 2019-04..
Paek Nam-sun = [Paek] Nam-sun | foreign minister 1998-09..2007-01
Pak Ui-chun = [Pak] Ui-chun | foreign minister 2007-05..2014-04
Ri Su-yong = [Ri] Su-yong | foreign minister 2014-04..2016-05
Ri Yong-ho = [Ri] Yong-ho | chief negotiator 2010-09..2014-04, foreign minister 2016-05..2019-12
Ri Son-gwon = [Ri] Son-gwon | chief negotiator with the South 2016-06..2020-01, foreign minister 2020-01..2022-06
Choe Son-hui = [Choe] Son-hui | deputy foreign minister 2018-02..2022-06, foreign minister 2022-06..
Kim Kye-gwan = [Kim] Kye-gwan, Kim Gye-gwan | chief negotiator 2004-02..2010-09, deputy foreign minister 2010-09..2019-12
Kang Sok-ju = [Kang] Sok-ju | deputy foreign minister 1986-12..2010-09
Kim Yong-chol = [Kim] Yong-chol | united front chief 2016-01..2019-04
Kim Myong-gil = [Kim] Myong-gil | chief negotiator 2019-07..2020-12
Kim Hyok-chol = [Kim] Hyok-chol | chief negotiator 2019-01..2019-03
Pak Song-chol = [Pak] Song-chol | vice president 1977-12..1998-09
Yon Hyong-muk = [Yon] Hyong-muk | prime minister 1988-12..1992-12
Kim Song = [Kim] Song | ambassador to the UN 2018-09..
Kwon Jong-gun = [Kwon] Jong-gun, Kwon Jong Gun | foreign ministry official 2018-01..

[mongolia]
Punsalmaagiin Ochirbat | president 1990-09..1997-06
Natsagiin Bagabandi | president 1997-06..2005-06
Nambaryn Enkhbayar | prime minister 2000-07..2004-08, president 2005-06..2009-06
Tsakhiagiin Elbegdorj | president 2009-06..2017-07
Khaltmaa Battulga = Khaltmaagiin Battulga | president 2017-07..2021-06
Ukhnaa Khurelsukh = Ukhnaagiin Khurelsukh | prime minister 2017-10..2021-01, president 2021-06..
Luvsannamsrain Oyun-Erdene = Luvsannamsrain [Oyun-Erdene] | prime minister 2021-01..2025-06

[india]
V.P. Singh = V. P. Singh, Vishwanath Pratap Singh | prime minister 1989-12..1990-11
Chandra Shekhar = [Chandra Shekhar] | prime minister 1990-11..1991-06
P.V. Narasimha Rao = P. V. Narasimha Rao, P.V. [Narasimha Rao], Narasimha Rao | prime minister 1991-06..1996-05
H.D. Deve Gowda = H. D. Deve Gowda, H.D. [Deve Gowda], Deve Gowda | prime minister 1996-06..1997-04
Inder Kumar Gujral = I.K. Gujral, I. K. Gujral | foreign minister 1989-12..1990-11, foreign minister 1996-06..1997-04, prime minister 1997-04..1998-03
Atal Bihari Vajpayee = Atal Behari Vajpayee, A.B. Vajpayee | prime minister 1998-03..2004-05
Manmohan Singh | finance minister 1991-06..1996-05, prime minister 2004-05..2014-05
Narendra Modi | prime minister 2014-05..
Jaswant Singh | foreign minister 1998-12..2002-07, finance minister 2002-07..2004-05
Yashwant Sinha | finance minister 1998-03..2002-07, foreign minister 2002-07..2004-05
Natwar Singh = K. Natwar Singh | foreign minister 2004-05..2005-11
Pranab Mukherjee | defence minister 2004-05..2006-10, foreign minister 2006-10..2009-05, finance minister 2009-01..2012-06, president 2012-07..2017-07
S.M. Krishna = S. M. Krishna | foreign minister 2009-05..2012-10
Salman Khurshid | foreign minister 2012-10..2014-05
Sushma Swaraj | foreign minister 2014-05..2019-05
Subrahmanyam Jaishankar = S. Jaishankar, S Jaishankar | foreign secretary 2015-01..2018-01, foreign minister 2019-05..
George Fernandes | defence minister 1998-03..2001-03, defence minister 2001-10..2004-05
A.K. Antony = A. K. Antony | defence minister 2006-10..2014-05
Arun Jaitley | finance minister 2014-05..2019-05
Manohar Parrikar | defence minister 2014-11..2017-03
Nirmala Sitharaman | defence minister 2017-09..2019-05, finance minister 2019-05..
Rajnath Singh | home minister 2014-05..2019-05, defence minister 2019-05..
Amit Shah | home minister 2019-05..
L.K. Advani = L. K. Advani, Lal Krishna Advani | home minister 1998-03..2004-05, deputy prime minister 2002-06..2004-05
P. Chidambaram = Palaniappan Chidambaram | finance minister 2004-05..2008-11, home minister 2008-11..2012-07, finance minister 2012-07..2014-05
Shivraj Patil | home minister 2004-05..2008-11
Sushil Kumar Shinde = Sushilkumar Shinde | home minister 2012-07..2014-05
Brajesh Mishra | national security adviser 1998-11..2004-05
J.N. Dixit = J. N. Dixit | foreign secretary 1991-12..1994-01, national security adviser 2004-05..2005-01
M.K. Narayanan = M. K. Narayanan | national security adviser 2005-01..2010-01
Shivshankar Menon = Shiv Shankar Menon | foreign secretary 2006-10..2009-07, national security adviser 2010-01..2014-05
Ajit Doval = Ajit Kumar Doval | national security adviser 2014-05..
Nirupama Rao | foreign ministry spokeswoman 2001-07..2004-01, foreign secretary 2009-08..2011-07
Shyam Saran | foreign secretary 2004-08..2006-09
Ranjan Mathai | foreign secretary 2011-08..2013-07
Vijay Gokhale | foreign secretary 2018-01..2020-01
Harsh Shringla = Harsh Vardhan Shringla | foreign secretary 2020-01..2022-04
Vikram Misri | foreign secretary 2024-07..
Vinay Mohan Kwatra | foreign secretary 2022-05..2024-07
Navtej Sarna | foreign ministry spokesman 2002-09..2008-09
Vishnu Prakash | foreign ministry spokesman 2008-09..2012-01
Syed Akbaruddin | foreign ministry spokesman 2012-01..2015-04, ambassador to the UN 2016-01..2020-04
Vikas Swarup | foreign ministry spokesman 2015-04..2017-02
Raveesh Kumar | foreign ministry spokesman 2017-07..2020-04
Anurag Srivastava | foreign ministry spokesman 2020-04..2021-03
Arindam Bagchi | foreign ministry spokesman 2021-03..2024-01
Randhir Jaiswal | foreign ministry spokesman 2024-01..
Piyush Goyal | trade minister 2019-05..
Kamal Nath | trade minister 2004-05..2009-05
Anand Sharma | trade minister 2009-05..2014-05

[pakistan]
Benazir Bhutto | prime minister 1988-12..1990-08, prime minister 1993-10..1996-11
Nawaz Sharif = Mian Nawaz Sharif | prime minister 1990-11..1993-07, prime minister 1997-02..1999-10, prime minister 2013-06..2017-07
Pervez Musharraf = Gen. Pervez Musharraf | head of government 1999-10..2001-06, president 2001-06..2008-08
Zafarullah Khan Jamali = Zafarullah [Jamali] | prime minister 2002-11..2004-06
Shaukat Aziz | finance minister 1999-11..2004-08, prime minister 2004-08..2007-11
Yousuf Raza Gilani = Yousaf Raza Gilani, Yusuf Raza Gilani, Yousuf Raza [Gillani] | prime minister 2008-03..2012-06
Raja Pervez Ashraf = Raja Pervaiz Ashraf | prime minister 2012-06..2013-03
Asif Ali Zardari | president 2008-09..2013-09, president 2024-03..
Mamnoon Hussain = Mamnoon [Hussain] | president 2013-09..2018-09
Arif Alvi | president 2018-09..2024-03
Shahid Khaqan Abbasi | prime minister 2017-08..2018-05
Imran Khan | prime minister 2018-08..2022-04
Shehbaz Sharif = Shahbaz Sharif | prime minister 2022-04..2023-08, prime minister 2024-03..
Anwaar-ul-Haq Kakar = Anwaarul Haq Kakar, Anwar-ul-Haq Kakar, Anwaar ul Haq Kakar | prime minister 2023-08..2024-03
Ghulam Ishaq Khan = Ghulam Ishaq [Khan] | president 1988-08..1993-07
Farooq Leghari = Farooq Ahmed Leghari | president 1993-11..1997-12
Abdul Sattar | foreign minister 1999-11..2002-06
Sartaj Aziz | finance minister 1990-08..1993-07, foreign minister 1998-08..1999-10, foreign affairs adviser 2013-06..2017-07
Khurshid Kasuri = Khurshid Mahmud Kasuri, Khurshid Mehmood Kasuri | foreign minister 2002-11..2007-11
Shah Mahmood Qureshi = Shah Mehmood Qureshi | foreign minister 2008-03..2011-02, foreign minister 2018-08..2022-04
Hina Rabbani Khar = Hina [Rabbani Khar], Hina Rabbani [Khar] | foreign minister 2011-07..2013-03, deputy foreign minister 2022-04..2023-08
Khawaja Asif = Khawaja Muhammad Asif, Khawaja Mohammad Asif | defence minister 2013-11..2017-08, foreign minister 2017-08..2018-04, defence minister 2022-04..2023-08, defence minister 2024-03..
Bilawal Bhutto Zardari = Bilawal [Bhutto Zardari], Bilawal [Bhutto-Zardari] | foreign minister 2022-04..2023-08
Jalil Abbas Jilani | foreign secretary 2012-03..2013-12, foreign minister 2023-08..2024-03
Ishaq Dar | finance minister 2013-06..2017-11, finance minister 2022-09..2023-08, foreign minister 2024-03..
Rehman Malik = Rehman [Malik] | interior minister 2008-04..2013-03
Chaudhry Nisar Ali Khan = Chaudhry Nisar, Nisar Ali Khan, [Chaudhry Nisar] | interior minister 2013-06..2017-07
Fawad Chaudhry | information minister 2018-08..2019-04, information minister 2021-04..2022-04
Ashfaq Parvez Kayani = Ashfaq Kayani | army chief 2007-11..2013-11
Raheel Sharif = Raheel [Sharif] | army chief 2013-11..2016-11
Qamar Javed Bajwa | army chief 2016-11..2022-11
Asim Munir = Syed Asim Munir | army chief 2022-11..
Asif Ghafoor | military spokesman 2016-12..2020-01
Athar Abbas = Athar [Abbas] | military spokesman 2008-01..2012-06
Aziz Ahmed Khan = Aziz Ahmed [Khan] | foreign ministry spokesman 2001-11..2003-06
Masood Khan = Masood [Khan] | foreign ministry spokesman 2003-06..2005-03
Tasnim Aslam = Tasneem Aslam | foreign ministry spokeswoman 2005-06..2007-06, foreign ministry spokeswoman 2013-12..2015-04
Mohammad Sadiq = Mohammed Sadiq | foreign ministry spokesman 2007-06..2009-01, special envoy 2020-06..2023-01, special envoy 2024-12..
Abdul Basit | foreign ministry spokesman 2009-02..2012-04, ambassador to India 2014-03..2017-08
Nafees Zakaria | foreign ministry spokesman 2016-02..2017-12
Mohammad Faisal = Muhammad Faisal | foreign ministry spokesman 2017-12..2019-12
Zahid Hafeez Chaudhri | foreign ministry spokesman 2020-08..2021-10
Mumtaz Zahra Baloch | foreign ministry spokeswoman 2022-11..2024-12
Shafqat Ali Khan = Shafqat Ali [Khan] | foreign ministry spokesman 2024-12..
Riaz Khokhar = Riaz Khokar | foreign secretary 2002-08..2005-02
Riaz Mohammad Khan = Riaz Muhammad Khan, Riaz Mohammad [Khan] | foreign secretary 2005-02..2008-04
Salman Bashir | foreign secretary 2008-05..2012-03
Aizaz Ahmad Chaudhry = Aizaz Chaudhry | foreign ministry spokesman 2013-02..2013-12, foreign secretary 2013-12..2017-02
Moeed Yusuf | national security adviser 2021-05..2022-04
Maleeha Lodhi | ambassador to the UN 2015-02..2019-10
Husain Haqqani = Hussain Haqqani | ambassador 2008-04..2011-11
Irfan Siddiqui | peace negotiator 2014-01..2014-06
Attaullah Tarar = Atta Tarar, Ataullah Tarar | information minister 2024-03..

[afghanistan]
Mohammad Najibullah = Mohammed Najibullah | president 1987-09..1992-04
Burhanuddin Rabbani | president 1992-06..2001-12
Hamid Karzai | president 2001-12..2014-09
Ashraf Ghani = Ashraf Ghani Ahmadzai | finance minister 2002-06..2004-12, president 2014-09..2021-08-15
Abdullah Abdullah | foreign minister 2001-12..2006-04, chief executive 2014-09..2020-03, reconciliation council chairman 2020-05..2021-08
Rangin Dadfar Spanta | foreign minister 2006-04..2010-01, national security adviser 2010-02..2014-09
Zalmai Rassoul = Zalmay Rassoul | foreign minister 2010-01..2013-10
Salahuddin Rabbani | foreign minister 2015-02..2019-10
Mohammad Haneef Atmar = Hanif Atmar, Haneef Atmar, Mohammad Hanif Atmar | interior minister 2008-10..2010-06, national security adviser 2014-09..2018-08, foreign minister 2020-04..2021-08
Hamdullah Mohib | national security adviser 2018-08..2021-08
Masoom Stanekzai = Mohammad Masoom Stanekzai, Masoom Stanikzai | chief negotiator 2020-09..2021-08
Amrullah Saleh = Amrullah [Saleh] | vice president 2020-02..2021-08
Abdul Rahim Wardak | defence minister 2004-12..2012-08
Bismillah Khan Mohammadi = Bismillah Khan, Bismillah [Khan] | defence minister 2012-09..2015-05, defence minister 2021-06..2021-08
Sediq Sediqqi = Sediq Seddiqi | interior ministry spokesman 2011-01..2017-12, spokesman 2019-01..2021-08
Aimal Faizi | spokesman 2011-09..2014-09
Waheed Omer = Waheed Omar | spokesman 2009-12..2011-09
Haroon Chakhansuri | spokesman 2017-12..2019-01
Abdul Rashid Dostum = Rashid Dostum, Abdurrashid Dostum | vice president 2014-09..2020-02

[bangladesh]
Hussain Muhammad Ershad = Hossain Mohammad Ershad, H.M. Ershad | president 1983-12..1990-12
Khaleda Zia = Begum Khaleda Zia, [Khaleda] Zia | prime minister 1991-03..1996-03, prime minister 2001-10..2006-10
Sheikh Hasina = [Sheikh Hasina], [Hasina], Sheikh Hasina Wajed | prime minister 1996-06..2001-07, prime minister 2009-01..2024-08-05
Muhammad Yunus = Mohammad Yunus, Mohammed Yunus | head of the interim government 2024-08-08..2026-02
Fakhruddin Ahmed = Fakhruddin [Ahmed] | head of the interim government 2007-01..2009-01
Dipu Moni = [Dipu Moni] | foreign minister 2009-01..2013-11
A.K. Abdul Momen = A. K. Abdul Momen, AK Abdul Momen | foreign minister 2019-01..2024-01

[sri-lanka]
Ranasinghe Premadasa | president 1989-01..1993-05
Dingiri Banda Wijetunga = D.B. Wijetunga | president 1993-05..1994-11
Chandrika Kumaratunga = Chandrika Bandaranaike Kumaratunga | president 1994-11..2005-11
Mahinda Rajapaksa = Mahinda Rajapakse | prime minister 2004-04..2005-11, president 2005-11..2015-01, prime minister 2019-11..2022-05
Maithripala Sirisena | president 2015-01..2019-11
Gotabaya Rajapaksa = Gotabhaya Rajapaksa, Gotabaya Rajapakse, Gothabaya Rajapaksa | defence secretary 2005-11..2015-01, president 2019-11..2022-07
Ranil Wickremesinghe = Ranil Wickramasinghe, Ranil Wickremasinghe | prime minister 1993-05..1994-08, prime minister 2001-12..2004-04, prime minister 2015-01..2018-10, prime minister 2018-12..2019-11, prime minister 2022-05..2022-07, president 2022-07..2024-09
Anura Kumara Dissanayake = Anura [Dissanayake], Anura Kumara [Dissanayake], Anura Kumara [Dissanayaka] | president 2024-09..
Harini Amarasuriya | prime minister 2024-09..
Lakshman Kadirgamar = Lakshman Kadirgama | foreign minister 1994-08..2001-12, foreign minister 2004-04..2005-08
Mangala Samaraweera | foreign minister 2005-11..2007-01, foreign minister 2015-01..2017-05
Rohitha Bogollagama = Rohita Bogollagama | foreign minister 2007-01..2010-04
G.L. Peiris = G. L. Peiris, Gamini Lakshman Peiris | chief negotiator 2002-09..2003-12, foreign minister 2010-04..2015-01, foreign minister 2021-08..2022-07
Nimal Siripala de Silva = Nimal Siripala [de Silva] | chief negotiator 2006-02..2008-01
Keheliya Rambukwella | government spokesman 2006-01..2015-01
Palitha Kohona = Palitha [Kohona] | peace secretariat head 2006-01..2007-01, foreign secretary 2007-01..2009-08
Ali Sabry = Ali [Sabry] | foreign minister 2022-07..2024-09

[nepal]
King Birendra = [King Birendra], Birendra Bir Bikram Shah | king 1972-01..2001-06
King Gyanendra = [King Gyanendra], Gyanendra Bir Bikram Shah | king 2001-06..2008-05
Girija Prasad Koirala = G.P. Koirala, G. P. Koirala | prime minister 1991-05..1994-11, prime minister 1998-04..1999-05, prime minister 2000-03..2001-07, prime minister 2006-04..2008-08
Krishna Prasad Bhattarai | prime minister 1990-04..1991-05, prime minister 1999-05..2000-03
Sher Bahadur Deuba | prime minister 1995-09..1997-03, prime minister 2001-07..2002-10, prime minister 2004-06..2005-02, prime minister 2017-06..2018-02, prime minister 2021-07..2022-12
Surya Bahadur Thapa | prime minister 1997-10..1998-04, prime minister 2003-06..2004-06
Prachanda = Pushpa Kamal Dahal, Pushpa Kamal [Dahal] | prime minister 2008-08..2009-05, prime minister 2016-08..2017-06, prime minister 2022-12..2024-07
Madhav Kumar Nepal = Madhav Kumar [Nepal], Madhav [Kumar Nepal] | prime minister 2009-05..2011-02
Jhalanath Khanal = Jhala Nath Khanal | prime minister 2011-02..2011-08
Baburam Bhattarai | prime minister 2011-08..2013-03
Sushil Koirala | prime minister 2014-02..2015-10
K.P. Sharma Oli = K. P. Sharma Oli, KP Sharma Oli, Khadga Prasad Oli, K.P. Oli | prime minister 2015-10..2016-08, prime minister 2018-02..2021-07, prime minister 2024-07..2025-09
Sushila Karki | prime minister 2025-09..2026-03
Ram Baran Yadav | president 2008-07..2015-10
Bidya Devi Bhandari | president 2015-10..2023-03
Pradeep Gyawali | foreign minister 2018-03..2021-06

[bhutan]
King Jigme Singye Wangchuck = Jigme Singye Wangchuck, [Jigme Singye] Wangchuck | king 1972-07..2006-12
Jigme Khesar Namgyel Wangchuck = [Jigme Khesar] Namgyel Wangchuck | king 2006-12..
Jigme Thinley = Jigme Y. Thinley | prime minister 2008-04..2013-04
Tshering Tobgay | prime minister 2013-07..2018-08, prime minister 2024-01..
Lotay Tshering | prime minister 2018-11..2023-11

[maldives]
Maumoon Abdul Gayoom = Maumoon [Abdul Gayoom], Maumoon Abdul [Gayoom] | president 1978-11..2008-11
Mohamed Nasheed = Mohammed Nasheed | president 2008-11..2012-02
Mohammed Waheed = Mohammed Waheed Hassan, Mohamed Waheed | president 2012-02..2013-11
Abdulla Yameen = Abdulla Yameen Abdul Gayoom | president 2013-11..2018-11
Ibrahim Mohamed Solih = Ibrahim Solih | president 2018-11..2023-11
Mohamed Muizzu = Mohammed Muizzu | president 2023-11..

[myanmar]
Saw Maung = [Saw Maung] | junta leader 1988-09..1992-04
Than Shwe = [Than Shwe] | junta leader 1992-04..2011-03
Khin Nyunt = [Khin Nyunt] | intelligence chief 1988-09..2004-10, prime minister 2003-08..2004-10
Thein Sein = [Thein Sein], U Thein Sein | prime minister 2007-10..2011-03, president 2011-03..2016-03
Soe Win = [Soe Win] | prime minister 2004-10..2007-10
Htin Kyaw = [Htin Kyaw] | president 2016-03..2018-03
Win Myint = [Win Myint] | president 2018-03..2021-01
Aung San Suu Kyi = Aung San [Suu Kyi], Daw Aung San Suu Kyi | foreign minister 2016-03..2021-01, state counsellor 2016-04..2021-01
Min Aung Hlaing = [Min Aung Hlaing], [Aung Hlaing] | commander 2011-03..2021-01, junta leader 2021-02..
Win Aung = [Win Aung] | foreign minister 1998-11..2004-09
Nyan Win | foreign minister 2004-09..2008-01
Aung Min = [Aung Min] | chief negotiator 2011-08..2016-03
Wunna Maung Lwin = [Wunna Maung Lwin] | foreign minister 2011-03..2016-03, foreign minister 2021-02..2023-02
Zaw Htay = [Zaw Htay] | spokesman 2011-08..2021-01
Zaw Min Tun = [Zaw Min Tun] | junta spokesman 2021-02..
Than Swe = [Than Swe] | foreign minister 2023-02..2025-10

[thailand]
Chatichai Choonhavan = [Chatichai] Choonhavan | prime minister 1988-08..1991-02
Anand Panyarachun = [Anand] Panyarachun | prime minister 1991-03..1992-04, prime minister 1992-06..1992-09
Suchinda Kraprayoon = [Suchinda] Kraprayoon | prime minister 1992-04..1992-05
Chuan Leekpai = [Chuan] Leekpai | prime minister 1992-09..1995-07, prime minister 1997-11..2001-02
Banharn Silpa-archa = [Banharn] Silpa-archa | prime minister 1995-07..1996-11
Chavalit Yongchaiyudh = [Chavalit] Yongchaiyudh | prime minister 1996-11..1997-11
Thaksin Shinawatra = [Thaksin] Shinawatra | prime minister 2001-02..2006-09
Surayud Chulanont = [Surayud] Chulanont | prime minister 2006-10..2008-01
Samak Sundaravej = [Samak] Sundaravej | prime minister 2008-01..2008-09
Somchai Wongsawat = [Somchai] Wongsawat | prime minister 2008-09..2008-12
Abhisit Vejjajiva = [Abhisit] Vejjajiva | prime minister 2008-12..2011-08
Yingluck Shinawatra = [Yingluck] Shinawatra | prime minister 2011-08..2014-05
Prayuth Chan-ocha = [Prayuth] Chan-ocha, [Prayut] Chan-o-cha, Prayut Chan-ocha | junta leader 2014-05..2014-08, prime minister 2014-08..2023-08
Srettha Thavisin = [Srettha] Thavisin | prime minister 2023-08..2024-08
Paetongtarn Shinawatra = [Paetongtarn] Shinawatra | prime minister 2024-08..2025-08
Phumtham Wechayachai = [Phumtham] Wechayachai | defence minister 2024-09..2025-06, acting prime minister 2025-07..2025-09
Anutin Charnvirakul = [Anutin] Charnvirakul | health minister 2019-07..2023-08, prime minister 2025-09..
Surin Pitsuwan = [Surin] Pitsuwan | foreign minister 1997-11..2001-02
Surakiart Sathirathai = [Surakiart] Sathirathai | foreign minister 2001-02..2005-03
Kasit Piromya = [Kasit] Piromya | foreign minister 2008-12..2011-08
Don Pramudwinai | foreign minister 2015-08..2023-09
Maris Sangiampongsa = [Maris] Sangiampongsa | foreign minister 2024-05..2025-09
Sihasak Phuangketkeow = [Sihasak] Phuangketkeow | foreign minister 2025-09..
Paradorn Pattanatabut = [Paradorn] Pattanatabut, [Paradorn] Pattanathabutr | chief negotiator 2013-02..2014-05
Panitan Wattanayagorn = [Panitan] Wattanayagorn | spokesman 2008-12..2011-08
Winthai Suvaree = [Winthai] Suvaree | military spokesman 2013-01..

[cambodia]
Hun Sen = [Hun Sen] | prime minister 1985-01..2023-08, senate president 2024-04..
Norodom Ranariddh = Prince Norodom Ranariddh, Prince [Ranariddh] | prime minister 1993-07..1997-07
Norodom Sihanouk = Prince Norodom Sihanouk, Prince [Sihanouk], King Norodom Sihanouk | king 1993-09..2004-10
Norodom Sihamoni | king 2004-10..
Hun Manet = [Hun Manet], [Manet] | prime minister 2023-08..
Hor Namhong = Hor [Namhong], Hor Nam Hong, Hor [Nam Hong] | foreign minister 1998-11..2016-04
Prak Sokhonn = Prak [Sokhonn] | foreign minister 2016-04..2023-08, foreign minister 2024-11..
Khieu Kanharith = [Khieu Kanharith] | information minister 2004-07..2023-08
Phay Siphan = [Phay Siphan] | spokesman 2009-01..2023-08
Koy Kuong = [Koy Kuong] | foreign ministry spokesman 2009-01..2015-12
Maly Socheata = [Maly Socheata] | defence ministry spokeswoman 2023-09..

[laos]
Kaysone Phomvihane = [Kaysone] Phomvihane | prime minister 1975-12..1991-08, president 1991-08..1992-11
Khamtai Siphandon = [Khamtai] Siphandon, Khamtay Siphandone | prime minister 1991-08..1998-02, president 1998-02..2006-06
Choummaly Sayasone = [Choummaly] Sayasone | president 2006-06..2016-04
Bounnhang Vorachit = [Bounnhang] Vorachit | president 2016-04..2021-03
Thongloun Sisoulith = [Thongloun] Sisoulith | foreign minister 2006-06..2016-04, prime minister 2016-04..2021-03, president 2021-03..
Sonexay Siphandone = [Sonexay] Siphandone | prime minister 2022-12..

[vietnam]
Do Muoi = [Do Muoi] | prime minister 1988-06..1991-08, party secretary 1991-06..1997-12
Vo Van Kiet = [Vo Van Kiet], Vo Van [Kiet] | prime minister 1991-08..1997-09
Phan Van Khai = Phan Van [Khai] | prime minister 1997-09..2006-06
Nguyen Tan Dung = Nguyen Tan [Dung] | prime minister 2006-06..2016-04
Nguyen Xuan Phuc = Nguyen Xuan [Phuc] | prime minister 2016-04..2021-04, president 2021-04..2023-01
Pham Minh Chinh = Pham Minh [Chinh] | prime minister 2021-04..
Le Duc Anh = Le Duc [Anh] | president 1992-09..1997-09
Tran Duc Luong = Tran Duc [Luong] | president 1997-09..2006-06
Nguyen Minh Triet = Nguyen Minh [Triet] | president 2006-06..2011-07
Truong Tan Sang = Truong Tan [Sang] | president 2011-07..2016-04
Tran Dai Quang = Tran Dai [Quang] | president 2016-04..2018-09
Nguyen Phu Trong = Nguyen Phu [Trong] | party secretary 2011-01..2024-07, president 2018-10..2021-04
Vo Van Thuong = Vo Van [Thuong] | president 2023-03..2024-03
To Lam = [To Lam] | president 2024-05..2024-10, party secretary 2024-08..
Luong Cuong = [Luong Cuong] | president 2024-10..
Nguyen Manh Cam = Nguyen Manh [Cam] | foreign minister 1991-08..2000-01
Nguyen Co Thach = Nguyen Co [Thach] | foreign minister 1980-02..1991-08
Pham Gia Khiem = Pham Gia [Khiem] | foreign minister 2006-06..2011-08
Pham Binh Minh = Pham Binh [Minh] | foreign minister 2011-08..2021-04
Bui Thanh Son = Bui Thanh [Son] | foreign minister 2021-04..2025-08
Le Hoai Trung = Le Hoai [Trung] | foreign minister 2025-08..
Le Dung = [Le Dung] | foreign ministry spokesman 2003-01..2010-01
Nguyen Phuong Nga = Nguyen Phuong [Nga] | foreign ministry spokeswoman 2009-11..2011-12
Luong Thanh Nghi = Luong Thanh [Nghi] | foreign ministry spokesman 2011-12..2014-03
Le Hai Binh = Le Hai [Binh] | foreign ministry spokesman 2014-03..2017-04
Le Thi Thu Hang = Le Thi Thu [Hang] | foreign ministry spokeswoman 2017-04..2024-01
Pham Thu Hang = Pham Thu [Hang] | foreign ministry spokeswoman 2023-03..

[philippines]
Corazon Aquino | president 1986-02..1992-06
Fidel Ramos = Fidel V. Ramos, Fidel [Ramos] | president 1992-06..1998-06
Joseph Estrada | president 1998-06..2001-01
Gloria Macapagal Arroyo = Gloria Macapagal-Arroyo, Gloria [Arroyo], Gloria Macapagal [Arroyo], Gloria [Macapagal Arroyo] | president 2001-01..2010-06
Benigno Aquino = Benigno Aquino III, Benigno S. Aquino III, Noynoy Aquino | president 2010-06..2016-06
Rodrigo Duterte | president 2016-06..2022-06
Ferdinand Marcos Jr. = Bongbong Marcos, Ferdinand Marcos Jr, Ferdinand R. Marcos Jr. | president 2022-06..
Ferdinand Marcos = Ferdinand E. Marcos | president 1965-12..1986-02
Raul Manglapus | foreign secretary 1987-10..1992-06
Roberto Romulo | foreign secretary 1992-07..1995-04
Domingo Siazon | foreign secretary 1995-05..2001-01
Blas Ople = Blas F. Ople | foreign secretary 2002-08..2003-12
Alberto Romulo | foreign secretary 2004-08..2011-02
Albert del Rosario = Albert [del Rosario] | foreign secretary 2011-02..2016-03
Perfecto Yasay | foreign secretary 2016-06..2017-03
Alan Peter Cayetano | foreign secretary 2017-05..2018-10
Teodoro Locsin = Teodoro Locsin Jr., Teddy Locsin | foreign secretary 2018-10..2022-06
Enrique Manalo | foreign secretary 2022-07..2025-06
Maria Theresa Lazaro = Theresa Lazaro, Ma. Theresa Lazaro | foreign secretary 2025-07..
Delfin Lorenzana | defence secretary 2016-06..2022-06
Gilberto Teodoro = Gilberto Teodoro Jr., Gilbert Teodoro | defence secretary 2007-08..2009-11, defence secretary 2023-06..
Voltaire Gazmin | defence secretary 2010-06..2016-06
Orlando Mercado | defence secretary 1998-06..2001-01
Eduardo Ermita | peace adviser 2001-02..2003-10, executive secretary 2004-08..2010-02
Teresita Deles = Teresita Quintos Deles, Teresita Quintos-Deles | peace adviser 2003-12..2005-07, peace adviser 2010-07..2016-06
Jesus Dureza | peace adviser 2005-07..2008-06, peace adviser 2016-06..2018-11
Hermogenes Esperon | military chief 2006-07..2008-05, peace adviser 2008-06..2009-02, national security adviser 2016-06..2022-06
Carlito Galvez = Carlito Galvez Jr. | peace adviser 2018-12..2023-01, peace adviser 2023-06..
Marvic Leonen = Mario Victor Leonen | chief negotiator 2010-07..2012-11
Miriam Coronel-Ferrer = Miriam [Coronel-Ferrer], Miriam Coronel [Ferrer] | chief negotiator 2012-12..2016-06
Silvestre Bello = Silvestre Bello III | labour secretary 2016-06..2022-06
Harry Roque | spokesman 2017-10..2018-10, spokesman 2020-04..2021-11
Salvador Panelo | spokesman 2018-10..2020-04
Ernesto Abella | spokesman 2016-06..2017-10
Jay Tarriela | coast guard spokesman 2023-01..
Eduardo Año | interior secretary 2018-01..2022-06, national security adviser 2023-01..
Ignacio Bunye | press secretary 2002-07..2008-06

[indonesia]
Suharto = President Suharto | president 1967-03..1998-05
B.J. Habibie = B. J. Habibie, Bacharuddin Jusuf Habibie | president 1998-05..1999-10
Abdurrahman Wahid | president 1999-10..2001-07
Megawati Sukarnoputri = [Megawati] Sukarnoputri, Megawati Soekarnoputri | vice president 1999-10..2001-07, president 2001-07..2004-10
Susilo Bambang Yudhoyono | security minister 2001-08..2004-03, president 2004-10..2014-10
Joko Widodo = Joko [Widodo], [Jokowi] | president 2014-10..2024-10
Prabowo Subianto = [Prabowo] Subianto, Prabowo [Subianto] | defence minister 2019-10..2024-10, president 2024-10..
Ali Alatas = Ali [Alatas] | foreign minister 1988-03..1999-10
Alwi Shihab = Alwi Abdurrahman Shihab | foreign minister 1999-10..2001-07
Hassan Wirajuda = Hassan Wirayuda, Noer Hassan Wirajuda | foreign minister 2001-08..2009-10
Marty Natalegawa = [Marty] Natalegawa, Marty [Natalegawa] | foreign ministry spokesman 2002-01..2005-11, foreign minister 2009-10..2014-10
Retno Marsudi = [Retno] Marsudi, Retno [Marsudi], Retno LP Marsudi | foreign minister 2014-10..2024-10
Sugiono | foreign minister 2024-10..
Jusuf Kalla | vice president 2004-10..2009-10, vice president 2014-10..2019-10
Hamid Awaluddin = Hamid Awaludin | justice minister 2004-10..2007-05
Wiranto = Gen. Wiranto | military chief 1998-02..1999-10, security minister 1999-10..2000-02, security minister 2016-07..2019-10
Luhut Pandjaitan = Luhut Binsar Pandjaitan, [Luhut] | security minister 2015-08..2016-07, minister 2016-07..2024-10
Dino Patti Djalal = Dino Patti [Djalal] | spokesman 2004-10..2010-07

[malaysia]
Mahathir Mohamad = [Mahathir] Mohamad, Mahathir bin Mohamad, Mahathir Mohammad | prime minister 1981-07..2003-10, prime minister 2018-05..2020-02
Abdullah Ahmad Badawi = Abdullah [Badawi], Abdullah Badawi, Abdullah Ahmad [Badawi] | foreign minister 1991-03..1999-01, prime minister 2003-10..2009-04
Najib Razak = [Najib] Razak, Najib Tun Razak | defence minister 1999-12..2008-09, prime minister 2009-04..2018-05
Muhyiddin Yassin = [Muhyiddin] Yassin | prime minister 2020-03..2021-08
Ismail Sabri Yaakob = [Ismail Sabri] Yaakob, Ismail Sabri | prime minister 2021-08..2022-11
Anwar Ibrahim = [Anwar] Ibrahim | finance minister 1991-03..1998-09, prime minister 2022-11..
Syed Hamid Albar = [Syed Hamid] Albar | foreign minister 1999-01..2008-03
Anifah Aman = [Anifah] Aman | foreign minister 2009-04..2018-05
Saifuddin Abdullah = [Saifuddin] Abdullah | foreign minister 2018-07..2020-02, foreign minister 2021-08..2022-11
Hishammuddin Hussein = [Hishammuddin] Hussein | defence minister 2013-05..2018-05, foreign minister 2020-03..2021-08
Mohamad Hasan = Mohamad [Hasan], Mohamad Hassan | defence minister 2022-12..2023-12, foreign minister 2023-12..
Zambry Abdul Kadir = [Zambry] Abdul Kadir | foreign minister 2022-12..2023-12
Abdul Ghafar Mohamed = Abdul Ghafar [Mohamed] | peace facilitator 2011-01..2018-08

[singapore]
Lee Kuan Yew = [Lee] Kuan Yew | prime minister 1959-06..1990-11
Goh Chok Tong = [Goh] Chok Tong | prime minister 1990-11..2004-08
Lee Hsien Loong = [Lee] Hsien Loong | prime minister 2004-08..2024-05
Lawrence Wong = Lawrence [Wong] | finance minister 2021-05.., prime minister 2024-05..
S. Jayakumar = S Jayakumar, Shunmugam Jayakumar | foreign minister 1994-01..2004-08
George Yeo | foreign minister 2004-08..2011-05
K. Shanmugam = K Shanmugam, Kasiviswanathan Shanmugam | foreign minister 2011-05..2015-09, home minister 2015-10..
Vivian Balakrishnan | foreign minister 2015-10..
Ng Eng Hen = [Ng] Eng Hen | defence minister 2011-05..2025-05
Chan Chun Sing = [Chan] Chun Sing | defence minister 2025-05..

[brunei]
Hassanal Bolkiah = Sultan Hassanal Bolkiah | sultan 1967-10..

[east-timor]
Xanana Gusmao = Xanana Gusmão, [Xanana] Gusmao | president 2002-05..2007-05, prime minister 2007-08..2015-02, prime minister 2023-07..
Jose Ramos-Horta = José [Ramos-Horta], Jose [Ramos Horta] | foreign minister 2002-05..2006-07, prime minister 2006-07..2007-05, president 2007-05..2012-05, president 2022-05..
Mari Alkatiri | prime minister 2002-05..2006-06, prime minister 2017-09..2018-06
Taur Matan Ruak = [Taur Matan Ruak] | president 2012-05..2017-05, prime minister 2018-06..2023-07
Francisco Guterres = Francisco Guterres Lu Olo | president 2017-05..2022-05

[australia]
Bob Hawke = Robert Hawke | prime minister 1983-03..1991-12
Paul Keating | prime minister 1991-12..1996-03
John Howard | prime minister 1996-03..2007-12
Kevin Rudd | prime minister 2007-12..2010-06, foreign minister 2010-09..2012-02, prime minister 2013-06..2013-09, ambassador 2023-03..
Julia Gillard | prime minister 2010-06..2013-06
Tony Abbott | prime minister 2013-09..2015-09
Malcolm Turnbull | prime minister 2015-09..2018-08
Scott Morrison | prime minister 2018-08..2022-05
Anthony Albanese | prime minister 2022-05..
Gareth Evans | foreign minister 1988-09..1996-03
Alexander Downer | foreign minister 1996-03..2007-12
Stephen Smith | foreign minister 2007-12..2010-09, defence minister 2010-09..2013-09
Bob Carr | foreign minister 2012-03..2013-09
Julie Bishop | foreign minister 2013-09..2018-08
Marise Payne | defence minister 2015-09..2018-08, foreign minister 2018-08..2022-05
Penny Wong | foreign minister 2022-05..
Richard Marles | defence minister 2022-05..
Peter Dutton | home affairs minister 2017-12..2021-03, defence minister 2021-03..2022-05
Robert Hill = Robert [Hill] | defence minister 2001-11..2006-01
Brendan Nelson | defence minister 2006-01..2007-12
Simon Birmingham | trade minister 2018-08..2020-12
Dan Tehan | trade minister 2020-12..2022-05
Don Farrell | trade minister 2022-06..
Mark Vaile | trade minister 1999-07..2006-09
Andrew Robb | trade minister 2013-09..2016-02

[new-zealand]
Jim Bolger | prime minister 1990-11..1997-12
Jenny Shipley | prime minister 1997-12..1999-12
Helen Clark | prime minister 1999-12..2008-11
John Key | prime minister 2008-11..2016-12
Bill English | finance minister 2008-11..2016-12, prime minister 2016-12..2017-10
Jacinda Ardern | prime minister 2017-10..2023-01
Chris Hipkins | prime minister 2023-01..2023-11
Christopher Luxon | prime minister 2023-11..
Mike Moore | prime minister 1990-09..1990-11
Don McKinnon | foreign minister 1990-11..1999-12
Phil Goff | foreign minister 1999-12..2005-10
Winston Peters | foreign minister 2005-10..2008-08, foreign minister 2017-10..2020-11, foreign minister 2023-11..
Murray McCully | foreign minister 2008-11..2017-05
Nanaia Mahuta | foreign minister 2020-11..2023-11
Tim Groser | trade minister 2008-11..2015-12
Geoffrey Palmer | prime minister 1989-08..1990-09

[papua-new-guinea]
Rabbie Namaliu | prime minister 1988-07..1992-07
Paias Wingti | prime minister 1992-07..1994-08
Julius Chan = Sir Julius Chan | prime minister 1994-08..1997-07
Bill Skate | prime minister 1997-07..1999-07
Mekere Morauta = Sir Mekere Morauta | prime minister 1999-07..2002-08
Michael Somare = Sir Michael Somare | prime minister 2002-08..2011-08
Peter O'Neill | prime minister 2011-08..2019-05
James Marape | prime minister 2019-05..

[bougainville]
Joseph Kabui | president 2005-06..2008-06
John Momis | president 2010-06..2020-09
Ishmael Toroama | president 2020-09..

[fiji]
Sitiveni Rabuka | prime minister 1992-06..1999-05, prime minister 2022-12..
Mahendra Chaudhry | prime minister 1999-05..2000-05
Laisenia Qarase | prime minister 2000-07..2006-12
Frank Bainimarama = Voreqe Bainimarama | prime minister 2007-01..2022-12

[solomon-islands]
Manasseh Sogavare | prime minister 2000-06..2001-12, prime minister 2006-05..2007-12, prime minister 2014-12..2017-11, prime minister 2019-04..2024-05
Bartholomew Ulufa'alu | prime minister 1997-08..2000-06
Allan Kemakeza = Sir Allan Kemakeza | prime minister 2001-12..2006-04
Jeremiah Manele | foreign minister 2019-04..2024-05, prime minister 2024-05..

[samoa]
Tuilaepa Sailele Malielegaoi = [Tuilaepa] Sailele Malielegaoi, Tuilaepa Aiono Sailele Malielegaoi | prime minister 1998-11..2021-05
Fiame Naomi Mata'afa = Fiamē Naomi [Mata'afa], [Fiame] Naomi Mata'afa | prime minister 2021-05..2025-09

[tonga]
King Tupou VI = [Tupou VI] | king 2012-03..
Akilisi Pohiva = 'Akilisi Pohiva | prime minister 2014-12..2019-09
Siaosi Sovaleni | prime minister 2021-12..2024-12

[vanuatu]
Walter Lini | prime minister 1980-07..1991-09
Charlot Salwai | prime minister 2016-02..2020-04, prime minister 2023-10..2025-02
Jotham Napat | prime minister 2025-02..

[tuvalu]
Enele Sopoaga | prime minister 2013-08..2019-09
Kausea Natano | prime minister 2019-09..2024-01
Feleti Teo | prime minister 2024-02..

[kiribati]
Anote Tong | president 2003-07..2016-03
Taneti Maamau | president 2016-03..

[tibet]
[Dalai Lama] = Tenzin Gyatso | spiritual leader 1959-03..
Lobsang Sangay | prime minister 2011-08..2021-05
Penpa Tsering | prime minister 2021-05..
Samdhong Rinpoche = [Samdhong] Rinpoche | prime minister 2001-09..2011-08
Lodi Gyari | envoy 1990-01..2012-06
`
