package org.dinggang.ui.workspace;

import java.util.Set;

/**
 * The people behind a number on the screen.
 *
 * @param title what the number says
 * @param staff their identifiers
 */
record Behind(String title, Set<String> staff) {
    Behind {
        staff = Set.copyOf(staff);
    }
}
