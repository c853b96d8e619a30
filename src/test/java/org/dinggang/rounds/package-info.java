@NullMarked
package org.dinggang.rounds;

import org.jspecify.annotations.NullMarked;
