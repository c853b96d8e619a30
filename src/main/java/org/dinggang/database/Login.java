package org.dinggang.database;

/** With whose rights to connect. The password never shows. */
record Login(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
