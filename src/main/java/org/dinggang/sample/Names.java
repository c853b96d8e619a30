package org.dinggang.sample;

import java.util.List;

/** Names that nobody bears: a surname, 某 ("so-and-so"), and a character that counts. */
final class Names {

    private static final List<String> SURNAMES = List.of(
            ("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 肖 田 董 潘 袁 蔡 蒋 余 于 杜 叶 程 魏 苏 吕 丁 任 卢 "
                            + "姚 沈 钟 姜 崔 谭 陆 范 汪 廖 石 金 韦 贾 夏 付 方 邹 熊 白 孟 秦 邱 侯 江 尹 薛 闫 段 雷 龙 黎 史 陶 贺 毛 郝 顾 龚 邵 万 覃 武 钱 戴 严 莫 孔 向 常")
                    .split(" "));
    private static final List<String> COUNTERS =
            List.of("甲 乙 丙 丁 戊 己 庚 辛 壬 癸 子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥 一 二 三 四 五 六 七 八 九 十 百 千 万 东 南 西 北 中".split(" "));
    private static final List<String> DIGITS = List.of("〇 一 二 三 四 五 六 七 八 九".split(" "));
    private static final int STRIDE = 2_741;

    private Names() {}

    /** The name of the person with that number in the case. */
    static String person(int number) {
        int place = (int) ((long) number * STRIDE % ((long) SURNAMES.size() * COUNTERS.size()));
        return SURNAMES.get(place % SURNAMES.size()) + "某" + COUNTERS.get(place / SURNAMES.size());
    }

    /** A number from 1 to 9999 in Chinese digits, as institutions are counted: 第十二, 第二三〇. */
    static String ordinal(int number) {
        if (number < 10) {
            return "第" + DIGITS.get(number);
        }
        if (number < 20) {
            return "第十" + (number == 10 ? "" : DIGITS.get(number - 10));
        }
        StringBuilder digits = new StringBuilder("第");
        Integer.toString(number).chars().forEach(digit -> digits.append(DIGITS.get(digit - '0')));
        return digits.toString();
    }
}
