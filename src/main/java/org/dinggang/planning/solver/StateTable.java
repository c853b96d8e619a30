package org.dinggang.planning.solver;

import java.util.Arrays;

/** The states after one step of the exhaustive search: of states that are the same, the one of greatest value. */
final class StateTable {

    private static final int INITIAL_CAPACITY = 64;

    private final int words;
    private long[] keys;
    private long[] values;
    private int[] origins;
    private int[] slots;
    private int size;

    StateTable(int words) {
        this.words = words;
        this.keys = new long[INITIAL_CAPACITY * words];
        this.values = new long[INITIAL_CAPACITY];
        this.origins = new int[INITIAL_CAPACITY];
        this.slots = emptySlots(INITIAL_CAPACITY * 2);
    }

    private static int[] emptySlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, -1);
        return slots;
    }

    int size() {
        return size;
    }

    long[] keys() {
        return keys;
    }

    long value(int index) {
        return values[index];
    }

    /** Where each state came from: twice the index of the state before, plus 1 if the step's choice was taken. */
    int[] origins() {
        return Arrays.copyOf(origins, size);
    }

    /** Adds a state, or betters the same one. */
    void put(long[] key, long value, int origin) {
        int mask = slots.length - 1;
        int slot = hash(key) & mask;
        while (slots[slot] >= 0) {
            int index = slots[slot];
            if (Arrays.equals(keys, index * words, index * words + words, key, 0, words)) {
                if (value > values[index]) {
                    values[index] = value;
                    origins[index] = origin;
                }
                return;
            }
            slot = (slot + 1) & mask;
        }
        if (size == values.length) {
            keys = Arrays.copyOf(keys, keys.length * 2);
            values = Arrays.copyOf(values, size * 2);
            origins = Arrays.copyOf(origins, size * 2);
        }
        System.arraycopy(key, 0, keys, size * words, words);
        values[size] = value;
        origins[size] = origin;
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            rehash();
        }
    }

    private void rehash() {
        slots = emptySlots(slots.length * 2);
        int mask = slots.length - 1;
        long[] key = new long[words];
        for (int index = 0; index < size; index++) {
            System.arraycopy(keys, index * words, key, 0, words);
            int slot = hash(key) & mask;
            while (slots[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = index;
        }
    }

    private int hash(long[] key) {
        long hash = 0;
        for (int word = 0; word < words; word++) {
            hash = (hash ^ key[word]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ (hash >>> 32));
    }
}
