interface ImportMetaEnv {
  readonly VITE_LINK_BASE?: string;
}
