package org.dinggang.exchange.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Tree;
import org.jspecify.annotations.Nullable;

/** An object in the making from the cells of a form; remembers where every value stands. */
final class FormTree {

    private final Map<String, Tree> values = new LinkedHashMap<>();
    private final Map<String, FormTree> inner = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Place place;

    FormTree(Place place) {
        this.place = place;
    }

    /** Sets a value; nothing where it is null. */
    void put(String name, @Nullable Tree value, Place at) {
        places.put(name, at);
        if (value != null) {
            values.put(name, value);
        }
    }

    /** The object under that name. */
    FormTree inside(String name) {
        return inner.computeIfAbsent(name, added -> new FormTree(place));
    }

    /** Whether there is nothing in it. */
    boolean isEmpty() {
        return values.isEmpty() && inner.values().stream().allMatch(FormTree::isEmpty);
    }

    /** The object. */
    Tree tree() {
        Map<String, Tree> all = new LinkedHashMap<>(values);
        inner.forEach((name, tree) -> {
            if (!tree.isEmpty()) {
                all.put(name, tree.tree());
            }
        });
        return new Tree.Fields(all);
    }

    /** Adds where everything stands, under pointers that begin so. */
    void addPlaces(String pointer, Map<String, Place> all) {
        all.put(pointer, place);
        places.forEach((name, at) -> all.put(pointer + "/" + name, at));
        inner.forEach((name, tree) -> tree.addPlaces(pointer + "/" + name, all));
    }
}
