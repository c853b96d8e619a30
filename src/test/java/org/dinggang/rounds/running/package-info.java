@NullMarked
package org.dinggang.rounds.running;

import org.jspecify.annotations.NullMarked;
