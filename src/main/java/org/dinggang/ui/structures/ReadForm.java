package org.dinggang.ui.structures;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dinggang.access.Actor;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.StructureFiles;
import org.dinggang.exchange.StructureInput;
import org.dinggang.exchange.Structures;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Institution;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSet;
import org.dinggang.structures.StructureReport;
import org.dinggang.structures.VersionContent;
import org.dinggang.ui.structure.StructureForms;
import org.dinggang.ui.structure.StructureServices;

/**
 * What the official forms say of an institution.
 *
 * @param rules the rule set that they name
 * @param content what they say
 * @param report what the check says of that
 */
record ReadForm(RuleSet rules, VersionContent content, StructureReport report) {

    /**
     * Reads the forms in a workbook.
     *
     * @throws UnusableInputException with everything that is wrong, or where they are another institution's
     */
    static ReadForm read(StructureServices services, Actor actor, StructureState state, Path file)
            throws UnusableInputException {
        Structures structures = StructureFiles.read(file, services.ruleSets(), Structures.Purpose.CHECK);
        Institution institution = state.detail().institution();
        StructureInput own = structures.institutions().stream()
                .filter(input -> input.code().equals(institution.code()))
                .findFirst()
                .orElseThrow(() -> others(structures, institution));
        VersionContent content = StructureForms.content(own, structures.ruleSet(), state.inForce());
        return new ReadForm(
                structures.ruleSet(),
                content,
                services.versions().check(actor, state.detail().id(), content));
    }

    private static UnusableInputException others(Structures structures, Institution institution) {
        String codes = structures.institutions().stream()
                .map(input -> input.code() + " " + input.name())
                .collect(Collectors.joining("，"));
        return new UnusableInputException(
                new Place.WholeFile(),
                new Text(
                        "表中没有单位代码“" + institution.code() + "”（" + institution.name() + "），只有：" + codes,
                        "the forms do not have the institution " + institution.code() + " (" + institution.name()
                                + "); they have: " + codes));
    }
}
