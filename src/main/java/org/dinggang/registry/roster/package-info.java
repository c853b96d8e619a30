/** Who is on the rosters: lists, files of people, their edits, and the state that planning starts from. */
@NullMarked
package org.dinggang.registry.roster;

import org.jspecify.annotations.NullMarked;
