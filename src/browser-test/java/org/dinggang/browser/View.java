package org.dinggang.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * How somebody looks at the program.
 *
 * @param width of the window in pixels
 * @param language tag of the language chosen
 */
record View(int width, String language, boolean dark) {
    static final View DESK = new View(1440, "zh-CN", false);
    static final View PHONE = new View(390, "zh-CN", false);

    /** Every width, language and colour scheme. */
    static Stream<View> all() {
        return Stream.of(1440, 390)
                .flatMap(width -> Stream.of("zh-CN", "en")
                        .flatMap(language ->
                                List.of(false, true).stream().map(dark -> new View(width, language, dark))));
    }

    /** Every width and language, in light colours. */
    static Stream<View> light() {
        return all().filter(view -> !view.dark());
    }

    /** Each width and each language once, in light colours: a desk in English, a telephone in Chinese. */
    static Stream<View> crosswise() {
        return Stream.of(new View(1440, "en", false), PHONE);
    }

    int height() {
        return isNarrow() ? 844 : 900;
    }

    /** Whether it is a telephone. */
    boolean isNarrow() {
        return width < 800;
    }

    /** For file names. */
    String name() {
        return width + "-" + language.substring(0, 2) + (dark ? "-dark" : "");
    }

    @Override
    public String toString() {
        return name();
    }
}
