package org.dinggang.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the build has written it into the program. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        String java = System.getProperty("java.version");
        return new String[] {"Dinggang 定岗 " + (version == null ? "(unpackaged)" : version) + ", Java " + java};
    }
}
