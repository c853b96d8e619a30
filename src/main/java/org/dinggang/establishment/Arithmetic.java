package org.dinggang.establishment;

import org.apache.commons.numbers.fraction.BigFraction;
import org.dinggang.model.Text;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.Share;

/**
 * A number of posts with the arithmetic behind it.
 *
 * @param place what it is the number of
 * @param kind how it came about
 * @param base the posts that it is a share of
 * @param share the share; the whole where it is none
 * @param received what ranks or grades above could not use and passed to it; below 0 where they took more than their share
 * @param number the posts
 * @param passed what it could not use itself and passed on; below 0 where it has more than its share
 * @param rounding how shares became whole posts
 */
public record Arithmetic(
        StructurePlace place,
        Kind kind,
        int base,
        Share share,
        BigFraction received,
        int number,
        BigFraction passed,
        Rounding rounding) {

    /** How a number came about. */
    public enum Kind {
        /** A share of a number of posts, rounded. */
        SHARE,
        /** The least number that a share allows. */
        LEAST,
        /** Given: by the approving document or by whoever asks. */
        GIVEN,
        /** What the others leave. */
        REST
    }

    /** A given number. */
    static Arithmetic given(StructurePlace place, int base, Share share, int number, Rounding rounding) {
        return plain(place, Kind.GIVEN, base, share, number, rounding);
    }

    /** What others leave. */
    static Arithmetic rest(StructurePlace place, int base, int number, Rounding rounding) {
        return plain(place, Kind.REST, base, Share.WHOLE, number, rounding);
    }

    /** The least number that the share allows. */
    static Arithmetic least(StructurePlace place, int base, Share share, Rounding rounding) {
        int number = ExactText.ceiling(share.value().multiply(base));
        return plain(place, Kind.LEAST, base, share, number, rounding);
    }

    private static Arithmetic plain(
            StructurePlace place, Kind kind, int base, Share share, int number, Rounding rounding) {
        return new Arithmetic(place, kind, base, share, BigFraction.ZERO, number, BigFraction.ZERO, rounding);
    }

    /** The share of the base, exactly. */
    public BigFraction exact() {
        return share.value().multiply(base);
    }

    /** The share of the base in digits. */
    public String exactWords() {
        return ExactText.of(exact());
    }

    /** What was passed to it, in digits. */
    public String receivedWords() {
        return ExactText.of(received);
    }

    /** What it passed on, in digits. */
    public String passedWords() {
        return ExactText.of(passed);
    }

    /** Whether there are more posts than the exact share. */
    public boolean isAboveShare() {
        return kind != Kind.REST && exact().compareTo(BigFraction.of(number)) < 0;
    }

    /** The arithmetic in one sentence. */
    public Text sentence() {
        return ArithmeticText.of(this);
    }
}
