package org.dinggang.establishment;

import org.apache.commons.numbers.fraction.BigFraction;
import org.dinggang.model.Text;
import org.dinggang.policy.Share;

/** Words the arithmetic behind a number of posts. */
final class ArithmeticText {

    private ArithmeticText() {}

    /** The arithmetic in one sentence. */
    static Text of(Arithmetic arithmetic) {
        int number = arithmetic.number();
        return switch (arithmetic.kind()) {
            case GIVEN -> given(arithmetic);
            case REST ->
                new Text(
                        "其余" + number + "个（共" + arithmetic.base() + "个）",
                        "the rest, " + number + " of " + arithmetic.base());
            case LEAST ->
                new Text(
                        product(arithmetic) + "，不低于此数，即至少" + number + "个",
                        product(arithmetic) + ", not below it: at least " + number);
            case SHARE -> share(arithmetic);
        };
    }

    private static Text given(Arithmetic arithmetic) {
        int number = arithmetic.number();
        return arithmetic.share().equals(Share.WHOLE)
                ? new Text("给定" + number + "个", "given as " + number)
                : new Text(
                        "给定" + number + "个；按比例为" + product(arithmetic),
                        "given as " + number + "; the share is " + product(arithmetic));
    }

    private static Text share(Arithmetic arithmetic) {
        return switch (arithmetic.rounding()) {
            case FLOOR_CASCADE, FLOOR_LOWEST -> floor(arithmetic);
            case HALF_UP -> rounded(arithmetic, "四舍五入", "rounded half up");
            case LARGEST_REMAINDER -> rounded(arithmetic, "按最大余数", "by largest remainders");
            case TABLE -> given(arithmetic);
        };
    }

    private static Text floor(Arithmetic arithmetic) {
        int number = arithmetic.number();
        boolean fed = arithmetic.received().signum() != 0;
        BigFraction available = arithmetic.exact().add(arithmetic.received());
        String zh = product(arithmetic)
                + (fed ? "，加上级余下的" + arithmetic.receivedWords() + "为" + ExactText.of(available) : "");
        String en = product(arithmetic)
                + (fed ? ", with " + arithmetic.receivedWords() + " left above " + ExactText.of(available) : "");
        return arithmetic.passed().signum() == 0
                ? new Text(zh + "，即" + number + "个", en + ", that is " + number)
                : new Text(
                        zh + "，舍去小数得" + number + "个，余" + arithmetic.passedWords() + "下放",
                        en + ", rounded down to " + number + ", " + arithmetic.passedWords() + " passed down");
    }

    private static Text rounded(Arithmetic arithmetic, String zh, String en) {
        int number = arithmetic.number();
        if (arithmetic.received().signum() != 0) {
            return new Text(
                    product(arithmetic) + "，取其余" + number + "个",
                    product(arithmetic) + ", gets what remains, " + number);
        }
        if (arithmetic.passed().signum() == 0) {
            return new Text(product(arithmetic) + "，即" + number + "个", product(arithmetic) + ", that is " + number);
        }
        String more = ExactText.of(arithmetic.passed().negate());
        return arithmetic.isAboveShare()
                ? new Text(
                        product(arithmetic) + "，" + zh + "得" + number + "个，超出比例" + more,
                        product(arithmetic) + ", " + en + " to " + number + ", " + more + " above the share")
                : new Text(
                        product(arithmetic) + "，" + zh + "得" + number + "个",
                        product(arithmetic) + ", " + en + " to " + number);
    }

    private static String product(Arithmetic arithmetic) {
        return arithmetic.base() + "×" + arithmetic.share() + "=" + arithmetic.exactWords();
    }
}
