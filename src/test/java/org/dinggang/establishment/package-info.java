@NullMarked
package org.dinggang.establishment;

import org.jspecify.annotations.NullMarked;
