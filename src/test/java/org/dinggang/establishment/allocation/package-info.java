@NullMarked
package org.dinggang.establishment.allocation;

import org.jspecify.annotations.NullMarked;
