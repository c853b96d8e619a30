package org.dinggang.database;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Gives the tests of a class their database, and drops it after them. */
final class DatabaseExtension extends TypeBasedParameterResolver<TestDatabase> {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(DatabaseExtension.class);

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> outermost = context.getRequiredTestClass();
        ExtensionContext ofClass = context;
        while (ofClass.getTestMethod().isPresent()) {
            ofClass = ofClass.getParent().orElseThrow();
        }
        return ofClass.getStore(NAMESPACE)
                .computeIfAbsent(outermost, missing -> new TestDatabase(), TestDatabase.class);
    }
}
