package org.dinggang.sample;

import java.util.List;

/** The kinds of institutions in sample cases. Shares follow the structure ratios that provinces publish. */
final class Profiles {

    static final Profile HOSPITAL = new Profile(
            "YY", "中心医院", "卫生健康委", "health", false, new RankShares(60, 200, 420, 2, 60), hospital(), 68, 25, true, 50);

    static final Profile COLLEGE = new Profile(
            "GX", "学院", "教育局", "education", true, new RankShares(110, 280, 430, 2, 0), college(), 52, 60, true, 25);

    static final Profile VOCATIONAL_SCHOOL = new Profile(
            "ZX",
            "中等职业学校",
            "教育局",
            "education",
            false,
            new RankShares(20, 250, 430, 4, 0),
            subjects(),
            55,
            5,
            false,
            25);

    static final Profile HIGH_SCHOOL = new Profile(
            "GZ", "高级中学", "教育局", "education", false, new RankShares(20, 280, 450, 4, 0), subjects(), 58, 3, false, 25);

    static final Profile MIDDLE_SCHOOL = new Profile(
            "CZ", "初级中学", "教育局", "education", false, new RankShares(5, 200, 450, 4, 0), subjects(), 64, 0, false, 50);

    static final Profile PRIMARY_SCHOOL = new Profile(
            "XX", "小学", "教育局", "education", false, new RankShares(0, 90, 470, 5, 20), subjects(), 74, 0, false, 50);

    static final Profile RESEARCH_INSTITUTE = new Profile(
            "KY",
            "农业科学研究所",
            "科学技术局",
            "research",
            false,
            new RankShares(120, 260, 400, 3, 0),
            institute(),
            42,
            60,
            false,
            25);

    static final Profile EXTENSION_STATION = new Profile(
            "NJ",
            "农业技术推广站",
            "农业农村局",
            "agriculture",
            false,
            new RankShares(0, 180, 420, 5, 200),
            station(),
            45,
            0,
            false,
            50);

    static final Profile TOWNSHIP_CLINIC = new Profile(
            "WY", "中心卫生院", "卫生健康局", "health", false, new RankShares(0, 80, 360, 5, 200), clinic(), 66, 0, false, 50);

    static final Profile DISEASE_CONTROL = new Profile(
            "JK",
            "疾病预防控制中心",
            "卫生健康局",
            "health",
            false,
            new RankShares(20, 170, 410, 4, 100),
            laboratory(),
            60,
            5,
            false,
            25);

    static final Profile CULTURE = new Profile(
            "WH", "文化馆", "文化旅游局", "culture", false, new RankShares(0, 130, 390, 5, 100), culture(), 57, 0, false, 50);

    private Profiles() {}

    private static List<Workplace> hospital() {
        return List.of(
                new Workplace("内科", "卫生技术", 20),
                new Workplace("外科", "卫生技术", 17),
                new Workplace("妇产科", "卫生技术", 8),
                new Workplace("儿科", "卫生技术", 7),
                new Workplace("急诊科", "卫生技术", 7),
                new Workplace("护理部", "卫生技术", 22),
                new Workplace("检验科", "卫生技术", 5),
                new Workplace("影像科", "卫生技术", 5),
                new Workplace("药剂科", "卫生技术", 5),
                new Workplace("信息科", "工程技术", 2),
                new Workplace("财务科", "会计", 2));
    }

    private static List<Workplace> college() {
        return List.of(
                new Workplace("机械工程系", "高校教师", 17),
                new Workplace("信息工程系", "高校教师", 18),
                new Workplace("经济管理系", "高校教师", 16),
                new Workplace("化工系", "高校教师", 14),
                new Workplace("基础教学部", "高校教师", 12),
                new Workplace("马克思主义学院", "高校教师", 7),
                new Workplace("实验中心", "实验技术", 7),
                new Workplace("图书馆", "图书资料", 5),
                new Workplace("计划财务处", "会计", 4));
    }

    private static List<Workplace> subjects() {
        return List.of(
                new Workplace("语文组", "中小学教师", 22),
                new Workplace("数学组", "中小学教师", 21),
                new Workplace("英语组", "中小学教师", 16),
                new Workplace("综合组", "中小学教师", 24),
                new Workplace("艺体组", "中小学教师", 14),
                new Workplace("总务处", "会计", 3));
    }

    private static List<Workplace> institute() {
        return List.of(
                new Workplace("作物研究室", "自然科学研究", 30),
                new Workplace("土肥研究室", "自然科学研究", 22),
                new Workplace("植保研究室", "自然科学研究", 20),
                new Workplace("试验场", "农业技术", 18),
                new Workplace("办公室", "会计", 6));
    }

    private static List<Workplace> station() {
        return List.of(new Workplace("技术推广组", "农业技术", 3), new Workplace("植保组", "农业技术", 1));
    }

    private static List<Workplace> clinic() {
        return List.of(
                new Workplace("门诊", "卫生技术", 45), new Workplace("公共卫生科", "卫生技术", 30), new Workplace("护理组", "卫生技术", 25));
    }

    private static List<Workplace> laboratory() {
        return List.of(
                new Workplace("疾控科", "卫生技术", 55), new Workplace("检验科", "卫生技术", 35), new Workplace("办公室", "会计", 10));
    }

    private static List<Workplace> culture() {
        return List.of(
                new Workplace("群文部", "群众文化", 50), new Workplace("图书部", "图书资料", 35), new Workplace("办公室", "会计", 15));
    }
}
