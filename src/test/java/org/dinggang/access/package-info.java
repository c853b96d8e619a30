@NullMarked
package org.dinggang.access;

import org.jspecify.annotations.NullMarked;
