package org.dinggang.exchange.workbook.values;

import java.util.Optional;
import org.dinggang.exchange.Tree;
import org.dinggang.exchange.workbook.cells.Content;
import org.dinggang.model.Text;

/** The form in which the values of a column are typed. */
@FunctionalInterface
public interface ValueForm {

    /**
     * Understands a cell that is not empty, neither an error nor a formula without result.
     *
     * @return the value as the case's JSON form has it; {@link Tree.Nothing} for words such as 无 that say there is none
     * @throws UnusableValueException where nobody can know what is meant
     */
    Tree read(Content content) throws UnusableValueException;

    /**
     * What should be said of a cell that {@link #read} understands although something else might be meant; empty where nothing
     * should.
     */
    default Optional<Text> doubt(Content content) {
        return Optional.empty();
    }

    /** Whether a cell must be usable; where it need not be, an error and a formula without result are as good as an empty cell. */
    default boolean isNeeded() {
        return true;
    }

    /** Whether {@link Tree.Nothing} is a value of its own, not the same as an empty cell. */
    default boolean isNothingAValue() {
        return false;
    }
}
