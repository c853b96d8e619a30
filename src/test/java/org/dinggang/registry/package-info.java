/** The ledger on the real database, as the application's unprivileged role. */
@NullMarked
package org.dinggang.registry;

import org.jspecify.annotations.NullMarked;
