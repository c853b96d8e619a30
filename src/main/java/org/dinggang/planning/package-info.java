/**
 * Plans: quotas, competition lists, the score, and the checker that judges any set of appointments from the case alone.
 */
@NullMarked
package org.dinggang.planning;

import org.jspecify.annotations.NullMarked;
