@NullMarked
package org.dinggang.database;

import org.jspecify.annotations.NullMarked;
