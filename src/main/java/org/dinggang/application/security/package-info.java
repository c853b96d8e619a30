/** What stands between the network and the screens: filter chains, sessions, sign-in by OpenID Connect. */
@NullMarked
package org.dinggang.application.security;

import org.jspecify.annotations.NullMarked;
