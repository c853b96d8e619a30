/** Who may do what: users, their roles and institutions, signing in, and the audit trail of all that was changed. */
@NullMarked
package org.dinggang.access;

import org.jspecify.annotations.NullMarked;
