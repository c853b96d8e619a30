package org.dinggang.ui.roster;

import org.dinggang.registry.PersonEdit;

/** Fields for one edit of a person's file. */
abstract class FactForm extends EntryForm {
    /** What the fields say. Called when all that is required is there. */
    abstract PersonEdit edit();
}
