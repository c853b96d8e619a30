@NullMarked
package org.dinggang.ui.versions;

import org.jspecify.annotations.NullMarked;
