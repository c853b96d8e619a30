@NullMarked
package org.dinggang.ui.users;

import org.jspecify.annotations.NullMarked;
