package org.dinggang.planning.solver;

/** Disjoint groups of numbers that are joined step by step (union-find). */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int index = 0; index < size; index++) {
            parent[index] = index;
        }
    }

    /** The number that stands for the group of this one. */
    int of(int number) {
        int root = number;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Joins two groups; the smaller number stands for both. */
    void join(int one, int other) {
        int rootOne = of(one);
        int rootOther = of(other);
        if (rootOne < rootOther) {
            parent[rootOther] = rootOne;
        } else {
            parent[rootOne] = rootOther;
        }
    }
}
