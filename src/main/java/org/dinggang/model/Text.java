package org.dinggang.model;

/**
 * A sentence or name in both languages of the product.
 *
 * @param zh Chinese, the default
 * @param en English
 */
public record Text(String zh, String en) {

    /** The same words in both languages: names, codes, document numbers. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** The words in the language asked for. */
    public String in(Language language) {
        return switch (language) {
            case CHINESE -> zh;
            case ENGLISH -> en;
        };
    }
}
