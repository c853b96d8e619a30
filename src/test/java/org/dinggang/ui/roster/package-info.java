@NullMarked
package org.dinggang.ui.roster;

import org.jspecify.annotations.NullMarked;
