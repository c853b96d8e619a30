package org.dinggang.ui.shell;

/** A screen that stands where the wanted one cannot: what is the matter, and what to do. */
abstract class ErrorScreen extends Screen {
    private String titleKey;

    /** @param titleKey key of the heading */
    ErrorScreen(String titleKey) {
        this.titleKey = titleKey;
    }

    @Override
    protected String title() {
        return getTranslation(titleKey);
    }

    /** Another heading fits better. */
    final void entitle(String key) {
        titleKey = key;
    }
}
