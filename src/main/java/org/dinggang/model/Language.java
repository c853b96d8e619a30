package org.dinggang.model;

/** The languages that every message exists in. */
public enum Language {
    CHINESE,
    ENGLISH
}
