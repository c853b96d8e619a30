package org.dinggang.structures.service;

import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.model.Text;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.StructureRefusedException.Code;
import org.dinggang.structures.VersionEvent;
import org.dinggang.structures.VersionState;
import org.dinggang.structures.content.LifeCycle;
import org.dinggang.structures.store.VersionRow;
import org.dinggang.structures.store.VersionRows;
import org.springframework.stereotype.Component;

/** What of versions somebody may see and change. To be asked inside a transaction. */
@Component
public class VersionScope {

    private final VersionRows rows;

    VersionScope(VersionRows rows) {
        this.rows = rows;
    }

    /** The version, for somebody who may see it. */
    public VersionRow version(Actor actor, long id) {
        actor.require(Permission.VIEW_ROSTER);
        return seen(actor, rows.find(id).orElseThrow(() -> none(id)));
    }

    /** The version, for somebody who may lead it that way now; nobody else does until the transaction ends. */
    VersionRow versionFor(Actor actor, long id, int revision, VersionEvent event) {
        version(actor, id);
        actor.require(LifeCycle.permission(event));
        VersionRow row = rows.lock(id).orElseThrow(() -> none(id));
        refuseOthers(actor, event, row);
        if (row.revision() != revision) {
            throw new StructureRefusedException(
                    Code.CHANGED_MEANWHILE,
                    new Text(
                            "您打开后，方案已有变动（现为“" + row.state().label().zh() + "”）。请查看新内容后再办理。",
                            "The structure has changed since you opened it (it is "
                                    + row.state().label().en() + " now). Look at it again before you go on."));
        }
        if (LifeCycle.next(row.state(), event).isEmpty()) {
            throw new StructureRefusedException(
                    Code.WRONG_STATE,
                    new Text(
                            "方案“" + row.state().label().zh() + "”，不能"
                                    + event.label().zh() + "；可以" + event.label().zh() + "的是："
                                    + states(event, true),
                            "The structure is " + row.state().label().en() + "; to "
                                    + event.label().en() + " it, it has to be: " + states(event, false)));
        }
        return row;
    }

    private static void refuseOthers(Actor actor, VersionEvent event, VersionRow row) {
        if (LifeCycle.isOfOthers(actor, event, row.hands())) {
            throw new AccessRefusedException(
                    "structure-owner",
                    new Text(
                            "这是单位编制的方案，主管部门只能查看。可以另建方案。",
                            "This structure was drafted by the institution and can only be looked at. You can draft one of your own."));
        }
        if (LifeCycle.isOwn(actor, event, row.hands())) {
            throw new AccessRefusedException(
                    "structure-own",
                    new Text(
                            "不能核准或退回本人编制、报送的方案，请由他人办理。",
                            "You drafted or submitted this structure yourself; somebody else has to decide on it."));
        }
    }

    private static String states(VersionEvent event, boolean chinese) {
        return List.of(VersionState.values()).stream()
                .filter(state -> LifeCycle.next(state, event).isPresent())
                .map(VersionState::label)
                .map(label -> chinese ? label.zh() : label.en())
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }

    private static VersionRow seen(Actor actor, VersionRow row) {
        if (!actor.sees(row.institutionId())) {
            throw none(row.id());
        }
        return row;
    }

    private static StructureRefusedException none(long id) {
        return new StructureRefusedException(
                Code.NOT_FOUND, new Text("没有编号为 " + id + " 的岗位设置方案", "There is no structure " + id));
    }
}
