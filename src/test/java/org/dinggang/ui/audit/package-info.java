@NullMarked
package org.dinggang.ui.audit;

import org.jspecify.annotations.NullMarked;
