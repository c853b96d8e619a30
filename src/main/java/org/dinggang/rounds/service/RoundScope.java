package org.dinggang.rounds.service;

import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.model.Text;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RoundRefusedException.Code;
import org.dinggang.rounds.RoundState;
import org.dinggang.rounds.store.PlanRow;
import org.dinggang.rounds.store.PlanRows;
import org.dinggang.rounds.store.RoundRow;
import org.dinggang.rounds.store.RoundRows;
import org.springframework.stereotype.Component;

/**
 * What of rounds and plans somebody may see and change. A round and its plans are there for whoever sees all its institutions. What
 * was made by an institution its officers change, what was made by a department its people; the others look at it.
 */
@Component
public class RoundScope {

    private final RoundRows rounds;
    private final PlanRows plans;

    RoundScope(RoundRows rounds, PlanRows plans) {
        this.rounds = rounds;
        this.plans = plans;
    }

    /** The round, for somebody who may see it. */
    public RoundRow round(Actor actor, long id) {
        actor.require(Permission.VIEW_ROUNDS);
        return seen(actor, rounds.find(id).orElseThrow(() -> noRound(id)));
    }

    /** The round, for somebody who may change it and what belongs to it; nobody else does until the transaction ends. */
    public RoundRow roundToManage(Actor actor, long id) {
        round(actor, id);
        actor.require(Permission.MANAGE_ROUNDS);
        RoundRow round = rounds.lock(id).orElseThrow(() -> noRound(id));
        requireSameRole(actor, round.authorRole());
        return round;
    }

    /** The plan, for somebody who may see it. */
    public PlanRow plan(Actor actor, long id) {
        actor.require(Permission.VIEW_ROUNDS);
        PlanRow plan = plans.find(id).orElseThrow(() -> noPlan(id));
        round(actor, plan.round());
        return plan;
    }

    /** The plan, for somebody who made it or works with who made it, without keeping others from it. */
    public PlanRow ownPlan(Actor actor, long id) {
        PlanRow plan = plan(actor, id);
        actor.require(Permission.MAKE_PLANS);
        requireSameRole(actor, plan.authorRole());
        return plan;
    }

    /** The plan, for somebody who may change it; nobody else does until the transaction ends. */
    public PlanRow planToChange(Actor actor, long id) {
        ownPlan(actor, id);
        PlanRow plan = plans.lock(id).orElseThrow(() -> noPlan(id));
        requireStarted(round(actor, plan.round()));
        return plan;
    }

    /** Whether the actor may change the round and what belongs to it. */
    public boolean mayManage(Actor actor, RoundRow round) {
        return actor.may(Permission.MANAGE_ROUNDS)
                && actor.role().name().equals(round.authorRole())
                && round.state() != RoundState.CLOSED;
    }

    /** Whether the actor may change the plan. */
    public boolean mayChange(Actor actor, RoundRow round, PlanRow plan) {
        return actor.may(Permission.MAKE_PLANS)
                && actor.role().name().equals(plan.authorRole())
                && round.state() == RoundState.STARTED;
    }

    /** Refuses where the round is not started, or closed. */
    public static void requireStarted(RoundRow round) {
        switch (round.state()) {
            case STARTED -> {}
            case DRAFT ->
                throw new RoundRefusedException(
                        Code.WRONG_STATE,
                        new Text("批次尚未启动，请先启动批次再编制方案", "The round has not been started; start it before making plans"));
            case CLOSED ->
                throw new RoundRefusedException(
                        Code.WRONG_STATE, new Text("批次已结束，不能再修改", "The round is closed and does not change any more"));
        }
    }

    private static RoundRow seen(Actor actor, RoundRow round) {
        if (!actor.institutions().contains(round.visible())) {
            throw noRound(round.id());
        }
        return round;
    }

    private static void requireSameRole(Actor actor, String authorRole) {
        if (!actor.role().name().equals(authorRole)) {
            throw new AccessRefusedException(
                    "round-owner",
                    new Text(
                            "这是其他部门编制的内容，只能查看。可以另建自己的方案。",
                            "This was made by others and can only be looked at. You can make a plan of your own."));
        }
    }

    private static RoundRefusedException noRound(long id) {
        return new RoundRefusedException(Code.NOT_FOUND, new Text("没有编号为 " + id + " 的聘用批次", "There is no round " + id));
    }

    private static RoundRefusedException noPlan(long id) {
        return new RoundRefusedException(Code.NOT_FOUND, new Text("没有编号为 " + id + " 的方案", "There is no plan " + id));
    }
}
