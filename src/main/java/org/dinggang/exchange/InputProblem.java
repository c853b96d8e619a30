package org.dinggang.exchange;

import org.dinggang.model.Text;

/**
 * Something in the input that is wrong, or, as a warning, that has no effect.
 *
 * @param place where it stands
 * @param message what is wrong and what is expected
 */
public record InputProblem(Place place, Text message) {

    /** Place and message in one line. */
    public Text line() {
        Text where = place.describe();
        return new Text(where.zh() + "：" + message.zh(), where.en() + ": " + message.en());
    }
}
