package org.dinggang.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dinggang.model.Text;

/** The sentences that say what is wrong with a value, whatever the field, and what is expected instead. */
final class Complaints {

    private Complaints() {}

    static Text missing() {
        return new Text("缺少此项，必须填写", "missing, but required");
    }

    static Text unknownField(String name, Collection<String> known) {
        Text message = new Text("未知字段 " + Quote.of(name), "unknown field " + Quote.of(name));
        return orRather(
                new Text(
                        message.zh() + "，可用字段：" + Quote.names(sorted(known)),
                        message.en() + "; known fields: " + Quote.names(sorted(known))),
                Nearest.to(name, known));
    }

    static Text duplicateField() {
        return new Text("同一字段出现两次", "the same field appears twice");
    }

    static Text notAnObject(Tree value) {
        return expected(value, new Text("应为对象 {…}", "expected an object {…}"));
    }

    static Text notAList(Tree value) {
        return expected(value, new Text("应为列表 […]", "expected a list […]"));
    }

    static Text notWords(Tree value) {
        return expected(value, new Text("应为文字", "expected a string"));
    }

    static Text notAFlag(Tree value) {
        return expected(value, new Text("应为 true 或 false", "expected true or false"));
    }

    static Text notADate(Tree value) {
        return expected(
                value,
                new Text(
                        "应为存在的日期，形如 2024-12-01，不早于1900年",
                        "expected an existing date such as 2024-12-01, not before 1900"));
    }

    static Text notAGrade(Tree value) {
        return expected(value, new Text("应为岗位等级1至13的整数", "expected a grade, an integer from 1 to 13"));
    }

    static Text notACount(Tree value, int greatest) {
        return expected(value, new Text("应为0至" + greatest + "的整数", "expected an integer from 0 to " + greatest));
    }

    static Text notAMerit(Tree value) {
        return expected(
                value, new Text("竞聘得分应为0至100的数，最多两位小数", "merit is a number from 0 to 100 with at most two decimals"));
    }

    static Text notAChoice(Tree value, Collection<String> known) {
        String word = value instanceof Tree.Words words ? words.value() : "";
        return orRather(
                expected(value, new Text("可用值：" + Quote.names(known), "expected one of " + Quote.names(known))),
                Nearest.to(word, known));
    }

    static Text blank() {
        return new Text("不能为空", "must not be empty");
    }

    static Text tooLong(int greatest) {
        return new Text("文字过长，最多" + greatest + "个字符", "too long, at most " + greatest + " characters");
    }

    static Text unprintable(String value) {
        return new Text("含有控制字符或残缺字符：" + Quote.of(value), "contains control or broken characters: " + Quote.of(value));
    }

    static Text emptyList() {
        return new Text("至少要有一项", "needs at least one entry");
    }

    static Text repeated(Tree value) {
        return new Text(Quote.of(value) + " 重复出现", Quote.of(value) + " appears more than once");
    }

    static Text taken(String value, Text by) {
        return new Text(
                Quote.of(value) + " 已被" + by.zh() + "使用，必须唯一",
                Quote.of(value) + " is taken by " + by.en() + "; it must be unique");
    }

    static Text unknownInstitution(String code, Collection<String> known) {
        return orRather(
                new Text(
                        "批次中没有代码为 " + Quote.of(code) + " 的单位",
                        "the case has no institution with code " + Quote.of(code)),
                Nearest.to(code, known));
    }

    /** The message with the name that was probably meant. */
    static Text orRather(Text message, Optional<String> near) {
        return near.map(name -> new Text(
                        message.zh() + "；是否应为 " + Quote.of(name),
                        message.en() + "; did you mean " + Quote.of(name) + "?"))
                .orElse(message);
    }

    private static Text expected(Tree value, Text expectation) {
        return new Text(
                Quote.of(value) + " 无法使用，" + expectation.zh(),
                Quote.of(value) + " cannot be used: " + expectation.en());
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }
}
