@NullMarked
package org.dinggang.application.security;

import org.jspecify.annotations.NullMarked;
