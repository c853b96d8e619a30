package org.dinggang.load;

/** What people do again and again in a workspace. */
enum Interaction {
    SELECT("select a person, and see why"),
    SCROLL("scroll the people"),
    FILTER("filter the people"),
    PREVIEW("see what a move breaks");

    private final String words;

    Interaction(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
