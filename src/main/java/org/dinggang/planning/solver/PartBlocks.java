package org.dinggang.planning.solver;

/** The blocks of a part: what holds together even without the quotas that span several institutions. */
final class PartBlocks {

    private final Groups groups;
    private final int size;

    PartBlocks(Part part) {
        this.size = part.size();
        int lists = part.lists().length;
        this.groups = new Groups(size + lists + part.quotas().length);
        for (int competitor = 0; competitor < size; competitor++) {
            for (Choice choice : part.choices()[competitor]) {
                joinOwnQuotas(part, competitor, choice.enters());
                joinOwnQuotas(part, competitor, choice.leaves());
            }
        }
        for (int list = 0; list < lists; list++) {
            for (int member : part.lists()[list].members()) {
                if (member >= 0) {
                    groups.join(member, size + list);
                }
            }
        }
    }

    private void joinOwnQuotas(Part part, int competitor, int[] quotas) {
        for (int quota : quotas) {
            if (!part.quotas()[quota].linking()) {
                groups.join(competitor, size + part.lists().length + quota);
            }
        }
    }

    /** The number that stands for the competitor's block. */
    int ofCompetitor(int competitor) {
        return groups.of(competitor);
    }

    /** The number that stands for the list's block. */
    int ofList(int list) {
        return groups.of(size + list);
    }
}
