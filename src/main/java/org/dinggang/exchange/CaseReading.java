package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dinggang.model.Case;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Round;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a case ({@code dinggang-case/1}), fed element by element by whoever knows the file's form: first the round,
 * then the institutions, then pools and limits, and last the people, each list in its own order. Everything that is wrong is
 * collected in the {@link Problems}, by the JSON pointer that the element has, or would have, in the JSON form.
 *
 * <p>The trees have the fields of the JSON form. An absent field and {@link Tree.Nothing} mean the same; what the feeder has
 * already complained about it hands over as {@link Tree.Unusable}.
 */
public final class CaseReading {

    /** How many people a case may have at most. */
    public static final int MOST_STAFF = 1_000_000;

    /** How many institutions, pools and limits a case may have at most, of each. */
    public static final int MOST_OTHERS = 100_000;

    private static final Pointer ROUND = Pointer.ROOT.field("round");
    private static final Pointer INSTITUTIONS = Pointer.ROOT.field("institutions");
    private static final Pointer POOLS = Pointer.ROOT.field("pools");
    private static final Pointer LIMITS = Pointer.ROOT.field("limits");
    private static final Pointer STAFF = Pointer.ROOT.field("staff");

    private final RoundReader roundReader;
    private final PoolReader poolReader;
    private final LimitReader limitReader;
    private final Names names;
    private final Problems problems;
    private final List<@Nullable Institution> institutions = new ArrayList<>();
    private final List<@Nullable Pool> pools = new ArrayList<>();
    private final List<@Nullable Limit> limits = new ArrayList<>();
    private final List<@Nullable Staff> staff = new ArrayList<>();
    private RoundReader.@Nullable Reading round;
    private @Nullable InstitutionReader institutionReader;
    private @Nullable StaffReader staffReader;

    /**
     * A reading that has not begun.
     *
     * @param ruleSets where the round's rule set is looked for
     * @param problems where to say what is wrong
     */
    public CaseReading(RuleSets ruleSets, Problems problems) {
        this.names = new Names(problems);
        this.roundReader = new RoundReader(ruleSets, problems);
        this.poolReader = new PoolReader(names, problems);
        this.limitReader = new LimitReader(names, problems);
        this.problems = problems;
    }

    /** A reading of institutions and people without a round: what depends on its date and rules is not looked at. */
    public static CaseReading ofRoster(Problems problems) {
        return new CaseReading(RuleSets.builtIn(), problems);
    }

    /** Takes the round; it comes first, and once. */
    public void round(Tree tree) {
        round = roundReader.read(tree, ROUND);
    }

    /** Takes the next institution; all come after the round. */
    public void institution(Tree tree) {
        if (institutionReader == null) {
            WaiverReader waivers = new WaiverReader(reading().ruleSet(), problems);
            institutionReader = new InstitutionReader(waivers, names, problems);
        }
        take(tree, INSTITUTIONS, institutions, MOST_OTHERS, institutionReader::read);
    }

    /** Takes the next pool; all come after the institutions. */
    public void pool(Tree tree) {
        take(tree, POOLS, pools, MOST_OTHERS, poolReader::read);
    }

    /** Takes the next limit; all come after the institutions. */
    public void limit(Tree tree) {
        take(tree, LIMITS, limits, MOST_OTHERS, limitReader::read);
    }

    /** Takes the next person; all come after the round and the institutions. */
    public void staff(Tree tree) {
        if (staffReader == null) {
            staffReader = new StaffReader(reading(), names, problems);
        }
        take(tree, STAFF, staff, MOST_STAFF, staffReader::read);
    }

    /**
     * The case, once everything has been handed over.
     *
     * @throws UnusableInputException with everything that is wrong
     */
    public ReadCase finish() throws UnusableInputException {
        if (round == null) {
            problems.add(ROUND, Complaints.missing());
        }
        checkWhole();
        Round usableRound = reading().round();
        RuleSet ruleSet = reading().ruleSet();
        if (usableRound == null || ruleSet == null) {
            throw new IllegalStateException("A round that cannot be used, and no problem");
        }
        Case value = new Case(usableRound, usable(institutions), usable(pools), usable(limits), usable(staff));
        return new ReadCase(value, ruleSet, problems.warnings());
    }

    /**
     * The roster, once everything but a round has been handed over.
     *
     * @param identities identity numbers by identifier
     * @param places where a value stands, by its JSON pointer
     * @throws UnusableInputException with everything that is wrong
     */
    public ReadRoster finishRoster(Map<String, IdentityNumber> identities, Function<String, Place> places)
            throws UnusableInputException {
        checkWhole();
        return new ReadRoster(
                usable(institutions),
                usable(pools),
                usable(limits),
                usable(staff),
                identities,
                problems.warnings(),
                places);
    }

    private void checkWhole() throws UnusableInputException {
        if (institutions.isEmpty()) {
            problems.add(INSTITUTIONS, Complaints.emptyList());
        }
        names.checkLimits();
        problems.throwIfAny();
    }

    private RoundReader.Reading reading() {
        return round == null ? RoundReader.Reading.NOTHING : round;
    }

    private <E> void take(Tree tree, Pointer list, List<@Nullable E> elements, int most, ElementReader<E> reader) {
        Pointer pointer = list.element(elements.size());
        if (elements.size() == most) {
            problems.addLast(pointer, tooMany(most));
        } else if (!problems.isHopeless()) {
            elements.add(reader.read(tree, pointer));
        }
    }

    private static <E> List<E> usable(List<@Nullable E> elements) {
        List<E> usable = new ArrayList<>(elements.size());
        for (E element : elements) {
            if (element == null) {
                throw new IllegalStateException("An element that cannot be used, and no problem");
            }
            usable.add(element);
        }
        return usable;
    }

    private static Text tooMany(int most) {
        return new Text("过多，最多" + most + "项，不再继续读取", "too many entries, at most " + most + "; reading stopped here");
    }

    /** Reads one element of a list. */
    private interface ElementReader<E> {
        @Nullable
        E read(Tree tree, Pointer pointer);
    }
}
