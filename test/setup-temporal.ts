// Node 20 has no Temporal; browsers of the supported versions have it.
import 'temporal-polyfill/full/global';
