package org.dinggang.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class with a migrated database of its own: its constructor, test and lifecycle methods can have it as a parameter of type
 * {@link TestDatabase}. All its tests share the database, so each brings rows of its own.
 *
 * <p>Tests with {@code @SpringBootTest} need nothing of this: their application finds such a database by itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseExtension.class)
public @interface DatabaseTest {}
