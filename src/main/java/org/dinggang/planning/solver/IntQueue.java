package org.dinggang.planning.solver;

import java.util.Arrays;

/** A growing row of numbers. */
final class IntQueue {

    private int[] numbers = new int[64];
    private int size;

    int size() {
        return size;
    }

    int get(int position) {
        return numbers[position];
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    void addAll(int[] more) {
        for (int number : more) {
            add(number);
        }
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
