/** Identity numbers as the database has them: encrypted, with a fingerprint to tell equal ones. */
@NullMarked
package org.dinggang.registry.identity;

import org.jspecify.annotations.NullMarked;
