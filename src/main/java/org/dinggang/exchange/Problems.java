package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dinggang.model.Text;

/**
 * Collects what is wrong with an input while it is read. Bounded, so that a hostile file cannot fill the memory with its own
 * complaints.
 */
public final class Problems {

    /** How many problems, and how many warnings, are listed at most. */
    public static final int LISTED = 1_000;

    private static final long TOO_MANY = 100_000;

    private final Function<String, Place> places;
    private final List<InputProblem> problems = new ArrayList<>();
    private final List<InputProblem> warnings = new ArrayList<>();
    private long count;
    private boolean hopeless;

    /**
     * An empty collection.
     *
     * @param places where the value of a JSON pointer stands in the input
     */
    public Problems(Function<String, Place> places) {
        this.places = places;
    }

    /** Notes a problem with the value of that pointer. */
    public void add(Pointer pointer, Text message) {
        if (problems.size() < LISTED) {
            problems.add(new InputProblem(places.apply(pointer.toString()), message));
        }
        count++;
    }

    /** Notes a problem with the value of that pointer, in words that are costly to find and are looked for only if listed. */
    public void add(Pointer pointer, Supplier<Text> message) {
        if (problems.size() < LISTED) {
            add(pointer, message.get());
        } else {
            count++;
        }
    }

    /** Notes a problem after which reading on helps nobody. */
    public void addLast(Pointer place, Text message) {
        add(place, message);
        hopeless = true;
    }

    /** Notes a problem at that place. */
    public void add(Place place, Text message) {
        if (problems.size() < LISTED) {
            problems.add(new InputProblem(place, message));
        }
        count++;
    }

    /** Notes something that has no effect on the plan, or hides a likely mistake, but stops nobody. */
    public void warn(Place place, Text message) {
        if (warnings.size() < LISTED) {
            warnings.add(new InputProblem(place, message));
        }
    }

    /** Notes something about the value of that pointer that stops nobody. */
    public void warn(Pointer pointer, Text message) {
        warn(places.apply(pointer.toString()), message);
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** Whether reading on helps nobody. */
    public boolean isHopeless() {
        return hopeless || count >= TOO_MANY;
    }

    /** The warnings so far. */
    public List<InputProblem> warnings() {
        return List.copyOf(warnings);
    }

    /** Stops unless nothing is wrong. */
    public void throwIfAny() throws UnusableInputException {
        if (count > 0) {
            throw new UnusableInputException(problems, count - problems.size());
        }
    }
}
