/** Screens of the roster: the people of institutions, a person's file, an institution with its posts. */
@NullMarked
package org.dinggang.ui.roster;

import org.jspecify.annotations.NullMarked;
