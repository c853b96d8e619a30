package org.dinggang.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A ratio such as 1:3:6, from the highest down.
 *
 * @param parts at least one, one of them more than 0
 * @param text as it is written
 */
public record Ratio(List<Share> parts, String text) {

    public Ratio {
        parts = List.copyOf(parts);
        if (sum(parts).signum() == 0) {
            throw new IllegalArgumentException("A ratio needs a part that is not 0");
        }
    }

    /** Reads "1:3:6" or "0.5:3:6.5"; empty where the text is no ratio. */
    public static Optional<Ratio> parse(String text) {
        List<Share> parts = new ArrayList<>();
        for (String part : text.replace('：', ':').replace('∶', ':').split(":", -1)) {
            Optional<Share> share = Share.parse(part);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            parts.add(share.get());
        }
        return sum(parts).signum() == 0 ? Optional.empty() : Optional.of(new Ratio(parts, text.strip()));
    }

    /** What each part is of the whole. */
    public List<Share> shares() {
        BigFraction whole = sum(parts);
        return parts.stream().map(part -> new Share(part.value().divide(whole))).toList();
    }

    /** The ratio of the last parts alone; empty where they are all 0. */
    public Optional<Ratio> last(int count) {
        List<Share> rest = parts.subList(parts.size() - count, parts.size());
        if (sum(rest).signum() == 0) {
            return Optional.empty();
        }
        String[] words = text.replace('：', ':').replace('∶', ':').split(":", -1);
        return Optional.of(new Ratio(
                rest, String.join(":", List.of(words).subList(parts.size() - count, parts.size()))));
    }

    private static BigFraction sum(List<Share> parts) {
        BigFraction sum = BigFraction.ZERO;
        for (Share part : parts) {
            sum = sum.add(part.value());
        }
        return sum;
    }

    @Override
    public String toString() {
        return text;
    }
}
