package org.dinggang.ui.roster;

import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.PersonEdit;

/** What is said of a person once. */
final class DetailForm extends FactForm {
    final DetailFields fields;

    DetailForm(PersonDetail detail) {
        fields = DetailFields.in(this, detail);
    }

    @Override
    PersonEdit edit() {
        return new PersonEdit.Detail(fields.value());
    }
}
