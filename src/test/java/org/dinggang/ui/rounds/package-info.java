@NullMarked
package org.dinggang.ui.rounds;

import org.jspecify.annotations.NullMarked;
